# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = tak, no tak, pewnie, jasne, oczywiście, yes, yeah, yep
plain-no = nie, nie dzięki, nie bardzo, raczej nie, no, nope, nah
plain-not-sure = nie wiem, nie jestem pewien, nie jestem pewna, może, chyba, nie mam pojęcia, not sure, idk
plain-agree = zgadzam się, zgoda, zgadzam, prawda, agree
plain-disagree = nie zgadzam się, nie zgadzam, nieprawda, disagree
plain-pass = pas, pass
