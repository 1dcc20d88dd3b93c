# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = ie, ia, oes, ydy, ydi, ydw, ydyn, wrth gwrs, plis, yes, yeah, yep, y, do, bydd, dylen
plain-no = na, nage, nac oes, nac ydy, nac ydw, dim diolch, ddim wir, no, nope, nah, n
plain-not-sure = ddim yn siŵr, dim yn siŵr, dwi ddim yn siŵr, dwi ddim yn gwybod, ddim yn gwybod, dim syniad, falle, efallai, not sure, dunno, idk
plain-agree = cytuno, dwi'n cytuno, rwy'n cytuno, gwir, agree, i agree
plain-disagree = anghytuno, dwi'n anghytuno, dwi ddim yn cytuno, ddim yn cytuno, ddim yn wir, disagree, i disagree
plain-pass = pasio, pas, pass
plain-thanks = diolch, diolch yn fawr, diolch i ti, diolch i chi, diolch o galon, diolch am ofyn, diolchus, croeso, iawn, olreit, oreit, o'r gorau, iawn te, popeth yn iawn, dim problem, gwych, da, da iawn, da iawn diolch, neis, hyfryd, ardderchog, bendigedig, grêt, gret, cŵl, cwl, bril, campus, lyfli, hwyl, hwyl fawr, hwyl am y tro, hwyl am nawr, ta ra, tara, wela i di, wela i chi, welai di, wela ti, nos da, tan tro nesa, tan y tro nesaf, cymer ofal, pob hwyl, da bo, da bo ti, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, ok, okay, okey, oki, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol, haha, hehe, xd, see you, see ya, brilliant, perfect, thanks a lot, diolch iti
