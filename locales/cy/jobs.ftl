# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Hoffet ti ddweud dy farn? Ti sy'n dewis.
    Mae ar agor tan <b>{ $closes }</b>.
invitation-remind =
    Mae amser o hyd i ddweud dy farn am <b>{ $title }</b> 🙂

    Mae ar agor tan <b>{ $closes }</b>. Mae'n iawn os nad wyt ti eisiau. Dyma'r unig dro byddwn ni'n dy atgoffa di.
invitation-yes = Dweud fy marn
invitation-not-now = Ddim nawr
invitation-not-now-said = Mae hynny'n iawn 🙂 Os byddi di'n newid dy feddwl, anfona /start.
invitation-closed = Mae hwn wedi cau nawr. Anfona /start i weld beth arall sydd ar agor.

promise-nudge-text = { $days ->
    [zero] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny heddiw. Anfonwch /staff i'w ysgrifennu.
    [one] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny yfory. Anfonwch /staff i'w ysgrifennu.
    [two] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny ymhen deuddydd. Anfonwch /staff i'w ysgrifennu.
    [few] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny ymhen tri diwrnod. Anfonwch /staff i'w ysgrifennu.
    [many] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny ymhen chwe diwrnod. Anfonwch /staff i'w ysgrifennu.
   *[other] ⏰ <b>{ $title }</b>: fe wnaethoch chi addo canlyniad erbyn <b>{ $by }</b>. Mae hynny ymhen { $days } diwrnod. Anfonwch /staff i'w ysgrifennu.
}
promise-passed-text =
    Mae'n ddrwg gyda ni. Dywedon ni y bydden ni'n dweud wrthot ti am <b>{ $title }</b> erbyn { $by }. Dydyn ni ddim wedi gwneud hynny eto.

    Ein bai ni yw hyn, nid dy fai di. Rydyn ni'n dal eisiau dweud wrthot ti.
    Pwy i'w holi: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: doedd Sayso ddim yn rhedeg ar <b>{ $day }</b>, felly nid anfonwyd { $what }. Mae'n rhy hwyr i hynny nawr.
due-what = { $kind ->
    [invitation] y gwahoddiadau
    [reminder] y negeseuon atgoffa
    [promise-nudge] y neges i'ch atgoffa o'r dyddiad a addawyd
   *[other] y neges i ddweud eich bod yn hwyr
}
