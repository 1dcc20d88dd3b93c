# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Helô 👋 Sayso ydw i.

    Dwed dy farn wrth y bobl sy'n rhedeg gwasanaethau lleol. Defnyddia eiriau, emoji, llun neu dy lais. Wedyn byddwn ni'n dweud beth ddigwyddodd.

    Mae person go iawn yn ei ddarllen ar ddyddiau gwaith. Maen nhw'n gweld enw gwneud, nid dy enw di.

    Mewn perygl nawr? Ffonia 999. Eisiau siarad â rhywun? Childline: 0800 1111. Mae am ddim.
profile-short = Dwed dy farn, yn dy ffordd di. Wedyn cei di glywed beth ddigwyddodd.
command-start = Dweud dy farn
command-mydata = Gweld beth ddywedaist ti, neu ei gymryd yn ôl
command-language = Newid yr iaith
command-practice = Trio cwestiwn am hwyl
command-privacy = Pwy sy'n darllen beth rwyt ti'n ei ddweud
command-help = Help, a phobl i siarad â nhw
command-stop = Stopio negeseuon
command-forget = Anghofio fi a phopeth ddywedais i
