# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = tak, no tak, pewnie, jasne, oczywiście, yes, yeah, yep
plain-no = nie, nie dzięki, nie bardzo, raczej nie, no, nope, nah
plain-not-sure = nie wiem, nie jestem pewien, nie jestem pewna, może, chyba, nie mam pojęcia, not sure, idk
plain-agree = zgadzam się, zgoda, zgadzam, prawda, agree
plain-disagree = nie zgadzam się, nie zgadzam, nieprawda, disagree
plain-pass = pas, pass
plain-thanks = dzięki, dzieki, dziękuję, dziekuje, dziękujemy, dziękuję bardzo, dziekuje bardzo, dzięki wielkie, wielkie dzięki, dziena, dzienks, dzięks, dzieks, dzięki bardzo, bardzo dziękuję, thx, ok, okej, okey, oki, okejka, okiej, dobra, dobrze, w porządku, spoko, spoczko, spox, luz, jasne, jasna sprawa, nie ma za co, nie ma sprawy, nmzc, rozumiem, zrozumiałem, zrozumiałam, super, fajnie, fajne, świetnie, świetne, extra, ekstra, git, gites, bomba, czad, sztos, wow, pa, papa, pa pa, papatki, cześć, hej, do widzenia, na razie, narazie, nara, do zobaczenia, do zobaczenia wkrótce, do jutra, dobranoc, branoc, trzymaj się, trzymajcie się, miłego dnia, buziaki, haha, hahaha, hehe, hihi, hyhy, xd, xdd, thanks, thank you, thankyou, thank u, thnx, tnx, ty, tysm, ta, cheers, okay, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol
