# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Fe ofynnaist ti gwestiwn i ni. Dyma'r ateb:
