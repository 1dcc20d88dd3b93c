# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = ie, ia, oes, ydy, ydi, ydw, ydyn, wrth gwrs, plis, yes, yeah, yep, y, do, bydd, dylen
plain-no = na, nage, nac oes, nac ydy, nac ydw, dim diolch, ddim wir, no, nope, nah, n
plain-not-sure = ddim yn siŵr, dim yn siŵr, dwi ddim yn siŵr, dwi ddim yn gwybod, ddim yn gwybod, dim syniad, falle, efallai, not sure, dunno, idk
plain-agree = cytuno, dwi'n cytuno, rwy'n cytuno, gwir, agree, i agree
plain-disagree = anghytuno, dwi'n anghytuno, dwi ddim yn cytuno, ddim yn cytuno, ddim yn wir, disagree, i disagree
plain-pass = pasio, pas, pass
