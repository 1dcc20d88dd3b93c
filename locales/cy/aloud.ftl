# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Gwrando
aloud-coming = 🔊 Ar ei ffordd…
aloud-no-voice = Sori, does dim llais gyda fi i'r iaith hon.
aloud-cannot-see = Sori, mae'r neges honno'n rhy hen i mi ei darllen.
aloud-trouble = Sori, alla i ddim darllen hwnna'n uchel nawr. Rho gynnig arall arni cyn bo hir.

command-read = Darllen negeseuon i mi

read-aloud-each = 🔊 Wyt ti am i mi ddarllen pob cwestiwn i ti?
read-aloud-each-yes = 🔊 Ydw, darllenwch i mi
read-aloud-each-no = Na, dim diolch
read-aloud-now-on = 🔊 Iawn! Bydda i'n darllen pob cwestiwn i ti. I newid hyn, anfona /read.
read-aloud-now-off = Iawn! Fydda i ddim yn darllen i ti. Gelli di ddal i dapio 🔊 o dan unrhyw neges.
read-aloud-no-voice = Sori, does dim llais gyda fi i dy iaith di, felly alla i ddim darllen i ti. Gelli di ddewis iaith arall gyda /language.
