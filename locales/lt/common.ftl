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
button-keep = Palikti ➡️
button-done = ✅ Baigta ({ $count })
button-send = ✅ Siųsti
button-redo = 🔁 Dar kartą
button-carry-on = ▶️ Tęsti
button-start-again = 🔄 Iš pradžių
button-start = ▶️ Pradėti

half-way =
    Dar liko klausimų.

    Tęsiame ar pradedame iš pradžių?
half-way-nudge =
    Labas, čia vėl aš 👋 Dar liko klausimų.

    Nieko tokio. Tavo atsakymai saugūs. Tęsiame?
no-such-command = Šito nežinau. Siųsk /help ir pasakysiu, ką moku.
closed-question = Į tą klausimą atsakyti jau nebegalima.
try-again-later =
    Oi, pas mus kažkas sugedo. Tai ne tavo kaltė.

    Pabandyk dar kartą kiek vėliau.

plain-stop = stop, sustok, sustokite, sustokit, nustok, nustokite, nustokit, baik, baikite, baikit, nerašyk, nerašykite, nerašykit, neberašyk, neberašykite, neberašykit, nerašyk man, nerašykite man, neberašyk man, neberašykite man, nesiųskite, nebesiųskite, nebenoriu žinučių, unsubscribe
plain-help = help, help me, pagalba, pagalbos, padėk, padėk man, padėkite, padėkit, padėkite man, gelbėk, gelbėkite, gelbėkit, reikia pagalbos, man reikia pagalbos
plain-skip = praleisti, praleisk, praleidžiu, toliau, kitas, kitas klausimas, skip
plain-back = atgal, grįžti, grįžk, grįžti atgal, grįžk atgal
plain-hello = labas, labukas, labutis, labas rytas, laba diena, labas vakaras, laba, sveiki, sveikas, sveika, sveikutis, labs, ei, alio, hi, hello

list = { $items }

kept-as-well = 💛 Tai irgi išsaugojome. O dabar grįžkime prie šito:

button-help = ❓ Pagalba

sorry-before-yes =
    Dar negaliu išsaugoti to, ką rašai. Pirma reikia kelių paspaudimų. 👇
    Tau dabar gresia pavojus? Skambink <b>999</b>. Nori su kuo nors pasikalbėti? Pagalbos telefonas vaikams Childline: <b>0800 1111</b>. Skambutis nemokamas.
