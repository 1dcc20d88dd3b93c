# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Pwy fydd yn clywed hyn
card-can-change = Beth all newid
card-cannot-change = Beth all ddim newid
card-when = Byddwn ni'n dweud erbyn
card-date = { $day }
card-you-said = Dywedoch chi
card-we-did = Gwnaethon ni
card-we-are-doing = Rydyn ni'n gwneud
card-we-could-not = Allen ni ddim, oherwydd
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = Llun gyda'r un geiriau â'r neges hon.
