# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Ma rabtaa inaad marka hore mid madadaalo ahaan u tijaabiso?
practice-yes = Haa, aan tijaabiyo
practice-no = Maya, sii wad
practice-snack = 🏆 Cuntada fudud ee guulaysata waa tee? Mid taabo, ama qor.
practice-snack-strawberry = Istaroberi
practice-snack-pizza = Biisa
practice-snack-popcorn = Daango
practice-snack-carrot = Karooto
practice-done =
    { $emoji } { $snack }! Doorasho fiican.

    Sidaas ayay u shaqaysaa. Kaasi madadaalo uun buu ahaa, markaa ma aannan kaydin.
practice-skipped = Su'aal kasta sidaas ayaad uga boodi kartaa 👍
