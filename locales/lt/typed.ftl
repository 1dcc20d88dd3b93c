# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = taip, jo, aha, tikrai, žinoma, taip prašau, yes, yeah, yep
plain-no = ne, nea, ne ačiū, nelabai, no, nope
plain-not-sure = nežinau, nesu tikras, nesu tikra, gal, galbūt, neaišku, not sure, idk
plain-agree = sutinku, pritariu, tiesa, agree
plain-disagree = nesutinku, nepritariu, netiesa, disagree
plain-pass = pass
plain-thanks = ačiū, aciu, ačiū labai, aciu labai, labai ačiū, labai aciu, ačiū jums, ačiū tau, dėkui, dekui, dėkoju, dekoju, aček, acek, ačiukas, aciukas, dėkui labai, nėra už ką, nera uz ka, ok, okay, oki, okey, okei, gerai, viskas gerai, geras, supratau, aišku, aisku, tvarka, tvarkoj, viskas aišku, super, šaunu, saunu, puiku, nuostabu, fantastika, jėga, jega, kietai, cool, wow, valio, smagu, nice, iki, ate, viso, viso gero, viso geriausio, iki pasimatymo, pasimatysim, iki greito, susitiksim, labanakt, labanaktis, labos nakties, gero vakaro, geros dienos, čiau, ciau, sudie, haha, hehe, chacha, xd, cha cha, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, k, kk, nice one, great, bye, bye bye, byee, goodbye, cya, lol
