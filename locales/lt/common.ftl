# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Lietuvių
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = lt-LT
# The day of the week stands last and in brackets, so that a date reads well after "iki".
date-pattern = MMMM d 'd.' (EEEE)
datetime-pattern = MMMM d 'd.' (EEEE), HH:mm
list-next = { $before }, { $next }
list-last = { $before } ir { $last }

wording-missing = Oi, čia pametėme kelis žodžius. Pabandyk dar kartą.

button-back = ⬅️ Atgal
button-skip = Praleisti ➡️
button-done = ✅ Baigta ({ $count })
button-send = ✅ Siųsti
button-redo = 🔁 Dar kartą
button-carry-on = ▶️ Toliau
button-start-again = 🔄 Iš pradžių
button-start = ▶️ Pradėti

half-way =
    Dar liko klausimų.

    Tęsiame ar pradedame iš pradžių?
half-way-nudge =
    Labas, čia vėl aš 👋 Dar liko keli klausimai.

    Nieko tokio. Tavo atsakymai saugūs. Tęsiame?
no-such-command = To nežinau. Siųsk /help ir pasakysiu, ką moku.
closed-question = Tas klausimas jau uždarytas.
try-again-later =
    Oi, pas mus kažkas sugedo. Tai ne tavo kaltė.

    Pabandyk dar kartą po kiek laiko.

plain-stop = stop, sustok, sustokite, nustok, nustokite, baik, baikite, nerašyk, nerašykite, neberašyk, neberašykite, nerašyk man, nerašykite man, nebenoriu žinučių
plain-help = help, pagalba, pagalbos, padėk, padėk man, padėkite, padėkite man, gelbėk, gelbėkite, reikia pagalbos, man reikia pagalbos
plain-skip = praleisti, praleisk, praleidžiu, toliau, kitas, kitas klausimas
plain-back = atgal, grįžti, grįžk, grįžti atgal, grįžk atgal
plain-hello = labas, labukas, labutis, labas rytas, laba diena, labas vakaras, laba, sveiki, sveikas, sveika, ei, alio

list = { $items }

kept-as-well = 💛 Tai irgi išsaugojome. O dabar grįžkime prie šito:

button-help = ❓ Pagalba

sorry-before-yes =
    Dar negaliu išsaugoti to, ką rašai. Pirma reikia kelių paspaudimų. 👇
    Tau dabar gresia pavojus? Skambink <b>999</b>. Nori su kuo nors pasikalbėti? Vaikų linija Childline: <b>0800 1111</b>. Tai nemokama.
