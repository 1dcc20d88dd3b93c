# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 Fe weithiodd! Dyna sut mae anfon nodyn llais.

    Dim ond am hwyl oedd hwnna, felly wnaeth neb wrando arno. Wnaethon ni ddim ei gadw.
practice-pictured =
    📷 Fe weithiodd! Dyna sut mae anfon llun.

    Dim ond am hwyl oedd hwnna, felly wnaeth neb edrych arno. Wnaethon ni ddim ei gadw.
