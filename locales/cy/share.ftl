# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Iawn, rydyn ni wedi ei gadw yn union fel mae. 💛

share-voice-this-one = Anfonaist ti hwn aton ni 🎤
share-voice-gone = Mae'r nodyn llais hwnnw wedi mynd. Fyddwn ni ddim yn ei chwarae i neb. 💛
share-voice-may =
    Hoffen ni ei chwarae i bobl eraill. Efallai byddan nhw'n nabod dy lais.

    Ydy hynny'n iawn? Gelli di ddweud na. Mae hynny'n iawn hefyd.
share-voice-may-yes = 👍 Ydy, chwaraewch e
share-voice-may-words = 🤖 Dim ond geiriau, mewn llais cyfrifiadur
share-voice-may-no = ✋ Na
share-voice-may-said-yes = Diolch! 💛 Gelli di ei gymryd yn ôl unrhyw bryd: anfona /mydata.
share-voice-may-said-words = Diolch! 💛 Dim ond cyfrifiadur fydd yn darllen dy eiriau. Gelli di ei gymryd yn ôl unrhyw bryd: anfona /mydata.
share-voice-may-said-no = Iawn! Fyddwn ni ddim yn ei chwarae i neb arall. 💛
