# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = haa, haah, ha, haye, hee, haa fadlan, dabcan, yes, yeah, yep
plain-no = maya, may, mayo, maya mahadsanid, no, nope, nah
plain-not-sure = ma hubo, ma aqaan, ma garanayo, ma ogi, laga yaabee, malaha, not sure, idk
plain-agree = waan ku raacsanahay, ku raacsanahay, waan raacsanahay, waa run, agree, i agree
plain-disagree = kuma raacsani, ma raacsani, kuma raacsana, run maaha, disagree, i disagree
plain-pass = ka gudub, pass
