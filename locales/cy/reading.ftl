# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = peiriant wnaeth y geiriau hyn. Does neb sy'n siarad yr iaith wedi eu gwirio eto.
reading-how = Sut wyt ti'n hoffi darllen? Tapia un.
reading-words = Geiriau
reading-easy = Lluniau mawr, ychydig o eiriau
reading-aloud = Darllenwch i mi
language-changed-unreviewed =
    Dyna ni! Fel hyn byddwn ni'n siarad o hyn ymlaen.

    🤖 Peiriant wnaeth y geiriau hyn. Does neb sy'n siarad { $name } wedi eu gwirio eto.
