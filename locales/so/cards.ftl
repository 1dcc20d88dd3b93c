# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Yaa maqli doona
card-can-change = Waxa isbeddeli kara
card-cannot-change = Waxa aan isbeddeli karin
card-when = Waxaan kuu sheegi doonnaa ugu dambayn
card-date = { $day }
card-you-said = Waxaad tiraahdeen
card-we-did = Waxaan qabannay
card-we-are-doing = Waxaan hadda qabanaynaa
card-we-could-not = Ma aannan awoodin, sababtuna waa
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = Sawir ay ku qoran yihiin isla erayada farriintan.
