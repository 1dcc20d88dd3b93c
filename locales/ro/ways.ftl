# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Vrei să adaugi ceva? 🙂
anything-else-to-add = Am primit și asta. Mai e ceva?
got-that-too = Am primit și asta. 💛
add-some-words = Vrei să adaugi câteva cuvinte?
go-on = Te ascult 🙂 Scrie sau trimite o poză ori un mesaj vocal.
ten-fit = Într-un răspuns încap { $most }. Le avem pe primele { $most }.
edit-not-read = Asta nu se potrivește cu întrebarea, așa că rămâne primul răspuns. Îl poți schimba: trimite /mydata.
stop-was-an-answer = Era răspunsul tău? Trimite /start, apoi apasă pe el. 🙂

button-that-is-all = ✅ Asta e tot
button-no-words = ✅ Fără cuvinte, trimite

plain-that-is-all = nu, nu mulțumesc, nu mersi, mersi nu, nu vreau, nu mai vreau, nu mai am, nup, fără cuvinte, nimic, nimic altceva, nimic mai mult, nu mai e nimic, e tot, asta a fost tot, asta e tot, asta-i tot, asta e, tot, atât, gata, am terminat, terminat, trimite, trimite asta
plain-more = da, da te rog, da vă rog, da mersi, sigur, desigur, stai, așteaptă, o clipă, un moment, încă ceva, mai am ceva, vreau

change-answer-button = ✏️ Schimbă un răspuns
change-answer-list = Acestea sunt răspunsurile tale. Pe care vrei să îl schimbi?
change-answer-back = Bună din nou 👋 Acestea sunt răspunsurile tale. Pe care vrei să îl schimbi?
change-answer-go-on = ▶️ Răspunde la celelalte
change-answer-add = ➕ Mai spune ceva
change-answer-add-what = Ce ai mai vrea să spui?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Aici nu e nimic de schimbat. 🙂
change-answer-leave = 👍 Lasă-le așa cum sunt
change-answer-left = Bine, rămâne cum era. 👍
change-answer-before =
    Înainte:
    { $what }
change-answer-changed =
    Gata! 💛 Am schimbat răspunsul tău despre <b>{ $title }</b>.

    Poți schimba răspunsurile până se închide.
change-answer-closed =
    <b>{ $title }</b>: aici nu se mai poate răspunde, așa că răspunsurile rămân cum sunt.
change-answer-gone = Nu mai întrebăm asta, așa că nu e nimic de schimbat.

my-data-one-change = ✏️ Schimbă
