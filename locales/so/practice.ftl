# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Ma rabtaa inaad marka hore mid tijaabiso, madadaalo uun?
practice-yes = Haa, aan tijaabiyo
practice-no = Maya, sii wad
practice-snack = 🏆 Cunto fududdee baa guulaysanaysa? Mid taabo, ama qor.
practice-snack-strawberry = Istaroberi
practice-snack-pizza = Biisa
practice-snack-popcorn = Daango
practice-snack-carrot = Karooto
practice-done =
    { $emoji } { $snack }! Doorasho fiican.

    Sidaas ayay u shaqaysaa. Kaasi madadaalo uun buu ahaa, markaa ma aannan kaydin.
practice-skipped = Su'aal kasta sidaas ayaad uga boodi kartaa 👍
