# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = haa, haah, ha, haye, hee, haa fadlan, dabcan, yes, yeah, yep
plain-no = maya, may, mayo, maya mahadsanid, no, nope, nah
plain-not-sure = ma hubo, ma aqaan, ma garanayo, ma ogi, laga yaabee, malaha, not sure, idk
plain-agree = waan ku raacsanahay, ku raacsanahay, waan raacsanahay, waa run, agree, i agree
plain-disagree = kuma raacsani, ma raacsani, kuma raacsana, run maaha, disagree, i disagree
plain-pass = ka gudub, pass
plain-thanks = mahadsanid, mahadsanid badan, aad baad u mahadsan tahay, waad mahadsan tahay, waad mahadsantahay, waan ku mahadsanahay, mahadsanidiin, waad mahadsan tihiin, aad ayaad u mahadsan tahay, mahadnaq, jazakallah, jazaakallah, adaa mudan, waa hagaag, wahagaag, hagaag, waa yahay, wayahay, waayahay, ok, okay, okey, waan fahmay, fahmay, dhib ma leh, wax dhib ah ma leh, fiican, waa fiican yahay, waa fiicantahay, aad u fiican, waa wanaagsan yahay, wanaagsan, wacan, waa wacan yahay, qurux badan, waa cajiib, cajiib, wow, mashallah, maashaa allah, alxamdulillah, alhamdulillah, nabad gelyo, nabadgelyo, nabad galyo, nabadgalyo, nabadeey, macsalaama, macasalaama, macsalamo, macasalaamo, is arag dambe, isarag dambe, waa is arki doonnaa, habeen wanaagsan, habeen wacan, maalin wanaagsan, baay, haha, hahaha, hehe, hhh, hh, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, oki, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol, xd, waad ku mahadsan tahay
