# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Dywedaist ti y cawn ni rannu hwn â phobl eraill.
my-data-one-unshare = ✋ Peidiwch â'i rannu
my-data-unshared = Iawn! Fyddwn ni ddim yn ei rannu â neb arall. 💛
my-data-unshared-copied =
    Iawn! Fyddwn ni ddim yn ei rannu mwyach. 💛

    Gwnaethon ni gopi i'w rannu cyn i ti ddweud na. Efallai bod rhai pobl wedi ei glywed. Allwn ni ddim dadwneud hynny.
