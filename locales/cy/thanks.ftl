# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Bydd person go iawn yn gwrando ar dy nodyn llais.
thanks-for-image = 🎨 Bydd person go iawn yn edrych ar dy lun.
thanks-for-text = ✏️ Bydd person go iawn yn darllen dy eiriau.
thanks-for-emoji = 😊 Bydd person go iawn yn gweld sut rwyt ti'n teimlo.
thanks-for-choice = 👆 Mae pob tap yn cyfrif.
