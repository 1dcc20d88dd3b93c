# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    OK. Nie będziemy już do ciebie pisać. ✋

    Twoje odpowiedzi są dalej bezpieczne. Chcesz wrócić? Wyślij /start. Chcesz je usunąć? Wyślij /mydata.

forget-sure =
    Chcesz, żebyśmy o tobie zapomnieli?

    Znikną wszystkie twoje słowa i twoje wymyślone imię. Tego nie da się cofnąć.
forget-sure-yes = 🗑 Tak, zapomnijcie o mnie
forget-sure-no = Nie, zostaw
forget-kept = OK, wszystko zostaje tak, jak było.
forget-gone =
    Gotowe. Zapomnieliśmy o tobie i usunęliśmy wszystkie twoje słowa.

    Jeśli kiedyś tu wrócisz, wyślij /start. Trzymaj się 💛

language-changed = Gotowe! Od teraz rozmawiamy po polsku.

privacy-notice =
    <b>Kto widzi twoje słowa</b>

    👀 W dni robocze czyta je prawdziwy człowiek. Dba o nie i przekazuje dalej, co mówią ludzie.
    🙈 Widzi wymyślone imię. Nie zapisujemy twojego imienia, numeru telefonu ani dnia urodzin.
    🤫 Nikt inny nie widzi twoich słów, dopóki ktoś z naszego zespołu ich nie sprawdzi. Nigdy nie ma przy nich twojego imienia.
    📱 Telegram też może widzieć wiadomości.
    🔒 To, co zapisujemy, jest zamknięte na klucz, a klucz mamy tylko my.
    🧡 Jeśli pomyślimy, że coś ci grozi, być może powiemy o tym komuś, kto może pomóc.

    <b>Ty wybierasz</b>

    /mydata – zobacz swoje odpowiedzi albo je usuń
    /forget – zapomnimy o tobie
    /stop – nie będziemy już pisać

help-text =
    <b>Jestem Sayso</b> 👋 Mówisz nam, co myślisz. Potem my mówimy ci, co z tego wyszło.

    /start – powiedz, co myślisz
    /later – zapytamy cię kiedy indziej
    /mydata – zobacz swoje odpowiedzi albo je usuń
    /language – zmień język
    /privacy – zobacz, kto to czyta
    /stop – nie będziemy już pisać
    /forget – zapomnimy o tobie

    🚨 <b>Coś ci teraz grozi?</b> Zadzwoń pod 999.
    💛 <b>Chcesz z kimś porozmawiać?</b> Telefon zaufania dla dzieci Childline: 0800 1111. To nic nie kosztuje.

    Nikt nie czyta tego czatu przez cały czas. Jeśli coś nie może czekać, zadzwoń.

out-of-the-blue-about = Dziękujemy, że nam to mówisz! Jaki to temat?
out-of-the-blue-none = Żaden z tych tematów
out-of-the-blue-nothing-open =
    Dziękujemy. Teraz nie ma żadnych pytań, więc nikt tego nie przeczyta.

    Zajrzyj tu niedługo: wyślij /start. Jeśli potrzebujesz pomocy teraz, wyślij /help.
out-of-the-blue-kept = Dziękujemy! 💛 Mamy to razem z resztą.

send-again-unreadable = Ups, nie udało nam się tego otworzyć. Spróbuj jeszcze raz albo wyślij to inaczej.
send-again-too_big = Ups, to było dla nas za duże. Wyślij coś mniejszego albo powiedz to inaczej.
send-again-unreadable-file = Ups, nie udało nam się tego otworzyć. Wyślij to jeszcze raz albo wyślij coś innego.
send-again-too_big-file = Ups, to było dla nas za duże. Wyślij coś mniejszego.
send-again-gone = Ups, to zniknęło, zanim udało nam się to otworzyć. Wyślij to jeszcze raz.
send-again-silent = Nie słychać, żeby ktoś tam mówił. Chcesz spróbować jeszcze raz?
send-again-thanks = Dziękujemy! Teraz się udało. 💛

album-many = Ale dużo zdjęć! Mamy pierwsze 10.

out-of-the-blue-never-mind =
    OK, nie zachowaliśmy tego. 🧡
    Dzieje się coś złego albo niebezpiecznego? Możesz z kimś porozmawiać. Telefon zaufania dla dzieci Childline: <b>0800 1111</b>. To nic nie kosztuje. Coś ci teraz grozi? Zadzwoń pod <b>999</b>.
