# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Soomaali
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = so-SO
date-pattern = EEEE, d MMMM
datetime-pattern = EEEE, d MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } iyo { $last }

wording-missing = Waan ka xunnahay, erayo ayaa halkan ka lumay. Fadlan mar kale isku day.

button-back = ⬅️ Dib u noqo
button-skip = Ka bood ➡️
button-done = ✅ Dhammee ({ $count })
button-send = ✅ Dir
button-redo = 🔁 Mar kale samee
button-carry-on = ▶️ Sii wad
button-start-again = 🔄 Dib u bilow
button-start = ▶️ Bilow

half-way =
    Weli wax baa haray.

    Ma sii wadnaa, mise dib baan u bilownaa?
half-way-nudge =
    Salaan mar kale 👋 Weli wax baa haray.

    Dhib malaha. Wixii aad sheegtay waa ammaan. Ma sii wadnaa?
no-such-command = Kaas ma aqaan. Dir /help, waxaan kuu sheegi doonaa waxa aan samayn karo.
closed-question = Su'aashaas waa la xiray.
try-again-later =
    Waan ka xunnahay, dhankayaga ayaa wax ka khaldameen. Adiga khaladkaaga ma aha.

    Fadlan in yar ka dib mar kale isku day.

plain-stop = jooji, joogso, iska jooji, jooji farriimaha, ha ii soo dirina, stop
plain-help = caawimo, caawimaad, i caawi, i caawiya, gargaar, help, waxaan u baahanahay caawimo, caawimo ayaan u baahanahay
plain-skip = ka bood, kabood, ka gudub, xiga, kan xiga
plain-back = dib u noqo, dibu noqo, dib, gadaal, ku noqo
plain-hello = salaan, salaam, asalaamu calaykum, assalaamu calaykum, asc, iska warran, iska waran, subax wanaagsan, galab wanaagsan, fiid wanaagsan, nabad, ma nabad baa

list = { $items }

kept-as-well = 💛 Kaasna waan kaydinnay. Hadda aan ku noqonno kan:

button-help = ❓ Caawimo

sorry-before-yes =
    Weli ma kaydin karo waxa aad qorto. Marka hore, dhowr jeer taabo. 👇
    Hadda khatar ma ku jirtaa? Wac <b>999</b>. Ma rabtaa inaad qof la hadasho? Childline: <b>0800 1111</b>. Waa bilaash.
