# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Gofynnwch i mi wedyn
later-when = Pryd fyddai'n amser da?
later-when-hour = Ymhen awr
later-when-evening = Heno
later-when-tomorrow = Yfory
later-when-never = Does dim angen gofyn rhagor
later-set-hour = Iawn! Bydda i'n gofyn i ti eto ymhen awr 👋
later-set-evening = Iawn! Bydda i'n gofyn i ti eto heno 👋
later-set-tomorrow = Iawn! Bydda i'n gofyn i ti eto yfory 👋
later-not-at-all = Mae hynny'n iawn 🙂 Os byddi di'n newid dy feddwl, anfona /start.
invitation-later =
    👋 Gofynnaist ti i mi ddod yn ôl.

    Oes amser gyda ti i <b>{ $title }</b> nawr? Mae ar agor tan <b>{ $closes }</b>.
plain-later = gofynnwch i mi wedyn, gofynnwch wedyn, gofynna i mi wedyn, gofynna wedyn, gofyn i mi wedyn, gofyn wedyn, gofyn eto, atgoffa fi wedyn, atgoffwch fi wedyn, wedyn plis, nes ymlaen plis, ask me later, remind me later, ask later, later please
command-later = Gofyn i mi rywbryd eto
