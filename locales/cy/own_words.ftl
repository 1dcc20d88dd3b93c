# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

only-in-english = 📝 Ysgrifennodd y tîm hwn yn Saesneg.
