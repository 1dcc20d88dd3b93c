# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = erayadan mashiin baa sameeyay. Qof luqaddan ku hadla weli ma hubin.
reading-how = Sidee baad jeceshahay inaad wax u akhrido? Mid taabo.
reading-words = Erayo
reading-easy = Sawirro waaweyn, erayo yar
reading-aloud = Ii akhri
language-changed-unreviewed =
    Waa dhammaatay! Hadda ka dib sidan ayaan u hadli doonnaa.

    🤖 Erayadan mashiin baa sameeyay. Qof ku hadla { $name } weli ma hubin.
