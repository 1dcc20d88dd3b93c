# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Hwyl am y tro! Anfona /start pan fyddi di eisiau siarad.
out-of-the-blue-heart = 💛
skip-is-fine = Mae hynny'n iawn! Galli di dapio Hepgor. 🙂
closed-thanks =
    Diolch! 💛 Mae'r hyn ddywedaist ti yn ddiogel gyda ni.

    Byddwn ni'n dweud wrthot ti beth sy'n digwydd erbyn <b>{ $by }</b>.
closed-thanks-no-news = Diolch! 💛 Mae'r hyn ddywedaist ti yn ddiogel gyda ni.
reading-language = Pa iaith hoffet ti?
