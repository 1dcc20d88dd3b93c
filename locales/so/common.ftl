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
button-keep = Sii daa ➡️
button-done = ✅ Dhammee ({ $count })
button-send = ✅ Dir
button-redo = 🔁 Mar kale samee
button-carry-on = ▶️ Sii wad
button-start-again = 🔄 Dib u bilow
button-start = ▶️ Bilow

half-way =
    Weli wax baa haray.

    Ma sii wadnaa, mise dib ayaan u bilownaa?
half-way-nudge =
    Waa aniga mar kale 👋 Weli wax baa haray.

    Dhib malaha. Wixii aad sheegtay waa ammaan. Ma sii wadnaa?
no-such-command = Kaas ma garanayo. Soo dir /help, waxaan kuu sheegi doonaa waxa aan samayn karo.
closed-question = Su'aashaas waa la xiray.
try-again-later =
    Waan ka xunnahay, wax ayaa dhankayaga ka khaldamay. Khaladku kaaga ma aha.

    Fadlan in yar ka dib mar kale isku day.

plain-stop = jooji, jooji fadlan, fadlan jooji, joojiya, joogso, iska jooji, jooji farriimaha, jooji fariimaha, farriimaha jooji, fariimaha jooji, ha ii soo dirin, ha ii soo dirina, ha ii soo qorin, ha ii soo qorina, iga daa, iga daaya, stop, please stop, stop messages, unsubscribe
plain-help = caawimo, caawimaad, caawin, caawinaad, i caawi, i caawiya, fadlan i caawi, fadlan i caawiya, gargaar, ii gargaar, ii gargaara, i badbaadi, i badbaadiya, caawimo ayaan u baahanahay, caawimo baan u baahanahay, waxaan u baahanahay caawimo, waxaan u baahanahay caawimaad, waxaan rabaa caawimo, caawimo ayaan rabaa, caawimo baan rabaa, help, help me, i need help, please help
plain-skip = ka bood, kabood, ka gudub, kagudub, iska dhaaf, xiga, ku xiga, kan xiga, su'aasha xigta, skip, skip it, next
plain-back = dib u noqo, dibu noqo, dib, gadaal, gadaal u noqo, ku noqo, kii hore, tii hore, back, go back, undo
plain-hello = salaan, salaam, salam, asalaamu calaykum, assalaamu calaykum, asalamu calaykum, asalaamu caleykum, salaamu calaykum, salaan sare, assalamu alaikum, asc, iska warran, iska waran, is ka warran, is ka waran, ii warran, sidee tahay, see tahay, subax wanaagsan, galab wanaagsan, fiid wanaagsan, habeen wanaagsan, nabad, ma nabad baa, hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 Kaasna waan kaydinnay. Hadda aan ku noqonno kan:

button-help = ❓ Caawimo

sorry-before-yes =
    Weli ma kaydin karo waxa aad soo dirto. Marka hore, taabo dhowr badhan. 👇
    Hadda khatar ma ku jirtaa? Wac <b>999</b>. Ma rabtaa inaad qof la hadasho? Wac Childline: <b>0800 1111</b>. Waa bilaash.
