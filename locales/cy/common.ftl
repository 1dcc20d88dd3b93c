# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Cymraeg
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = cy
date-pattern = EEEE d MMMM
datetime-pattern = EEEE d MMMM, HH:mm
# Commas alone: "a" or "ac" would depend on the sound that comes next.
list-next = { $before }, { $next }
list-last = { $before }, { $last }

wording-missing = Sori, mae rhai geiriau ar goll yma. Rho gynnig arall arni.

button-back = ⬅️ Yn ôl
button-skip = Hepgor ➡️
button-keep = Cadw fe ➡️
button-done = ✅ Gorffen ({ $count })
button-send = ✅ Anfon
button-redo = 🔁 Gwneud eto
button-carry-on = ▶️ Cario ymlaen
button-start-again = 🔄 Dechrau eto
button-start = ▶️ Dechrau

half-way =
    Rwyt ti ran o'r ffordd drwodd.

    Wyt ti am gario ymlaen neu ddechrau eto?
half-way-nudge =
    Helô eto 👋 Wnest ti ddim cyrraedd y diwedd.

    Mae hynny'n iawn. Mae'r hyn ddywedaist ti yn ddiogel. Wyt ti am gario ymlaen?
no-such-command = Dydw i ddim yn deall hwnna. Anfona /help i weld beth alla i ei wneud.
closed-question = Mae'r cwestiwn hwnnw wedi cau.
try-again-later =
    Sori, aeth rhywbeth o'i le gyda ni. Nid dy fai di yw hyn.

    Rho gynnig arall arni cyn bo hir.

plain-stop = stopio, stopia, stopiwch, plis stopia, plis stopiwch, stopia plis, stopiwch plis, peidio, paid, peidiwch, dim mwy o negeseuon, dim rhagor o negeseuon, stop, please stop, stop messages, unsubscribe
plain-help = cymorth, helpa fi, helpwch fi, plis helpa fi, plis helpwch fi, helpa fi plis, helpwch fi plis, help plis, helpwch, dw i angen help, dw i eisiau help, angen help, dwi angen help, rydw i angen help, help, help me, i need help, please help
plain-skip = hepgor, neidio, nesaf, y nesaf, skip, skip it, next
plain-back = yn ôl, nôl, mynd yn ôl, back, go back, undo
plain-hello = helô, shwmae, sut mae, s'mae, s’mae, smae, su'mae, su’mae, su mae, haia, bore da, prynhawn da, noswaith dda, hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 Rydyn ni wedi cadw hynna hefyd. Nawr, yn ôl at hyn:

button-help = ❓ Help

sorry-before-yes =
    Alla i ddim cadw beth rwyt ti'n ei ysgrifennu eto. Yn gyntaf, tapia ychydig o atebion. 👇
    Mewn perygl nawr? Ffonia <b>999</b>. Eisiau siarad â rhywun? Childline: <b>0800 1111</b>. Mae am ddim.
