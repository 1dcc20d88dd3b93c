# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = taip, jo, aha, tikrai, žinoma, taip prašau, yes, yeah, yep
plain-no = ne, nea, ne ačiū, nelabai, no, nope
plain-not-sure = nežinau, nesu tikras, nesu tikra, gal, galbūt, neaišku, not sure, idk
plain-agree = sutinku, pritariu, tiesa, agree
plain-disagree = nesutinku, nepritariu, netiesa, disagree
plain-pass = pass
