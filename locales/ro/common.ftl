# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Română
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = ro-RO
date-pattern = EEEE, d MMMM
datetime-pattern = EEEE, d MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } și { $last }

wording-missing = Ne pare rău, aici lipsesc niște cuvinte. Mai încearcă o dată.

button-back = ⬅️ Înapoi
button-skip = Sari peste ➡️
button-keep = Păstrează ➡️
button-done = ✅ Gata ({ $count })
button-send = ✅ Trimite
button-redo = 🔁 Încă o dată
button-carry-on = ▶️ Continuă
button-start-again = 🔄 De la început
button-start = ▶️ Începe

half-way =
    Mai sunt câteva întrebări.

    Vrei să continui sau să începi din nou?
half-way-nudge =
    Bună din nou 👋 Au mai rămas câteva întrebări.

    E în regulă. Ce ai spus e în siguranță. Vrei să continui?
no-such-command = Pe asta nu o știu. Trimite /help și îți spun ce pot face.
closed-question = Întrebarea aceea s-a închis.
try-again-later =
    Ne pare rău, ceva nu a mers la noi. Nu e vina ta.

    Mai încearcă peste puțin timp.

plain-stop = stop, oprește, oprește-te, oprește te, opriți vă, opriți, opriți-vă, încetează, încetați, nu mai scrie, nu mai scrieți, nu-mi mai scrie, nu-mi mai scrieți, nu mi mai scrie, nu mi mai scrieți, nu îmi mai scrie, nu îmi mai scrieți, nu-mi mai trimite mesaje, nu-mi mai trimiteți mesaje, nu mai trimite mesaje, nu mai trimiteți mesaje, dezabonare, nu mai vreau mesaje, fără mesaje
plain-help = help, ajutor, ajutor te rog, ajutor vă rog, ajută-mă, ajuta ma, ajutați-mă, ajutati ma, am nevoie de ajutor, vreau ajutor
plain-skip = sari, sari peste, sar peste, treci peste, mai departe, următoarea, următoarea întrebare
plain-back = înapoi, mergi înapoi, du-te înapoi, întoarce-te
plain-hello = salut, salutare, bună, bună ziua, bună dimineața, neața, bună seara, hei, servus, ceau, noroc, alo

list = { $items }

kept-as-well = 💛 Am păstrat și asta. Acum, înapoi la întrebare:

button-help = ❓ Ajutor

sorry-before-yes =
    Încă nu pot păstra ce scrii. Mai întâi, apasă pe câteva butoane. 👇
    Ești în pericol acum? Sună la <b>999</b>. Vrei să vorbești cu cineva? Telefonul copiilor Childline: <b>0800 1111</b>. E gratis.
