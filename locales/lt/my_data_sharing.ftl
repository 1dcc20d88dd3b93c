# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Turime tavo leidimą dalintis tuo su kitais žmonėmis.
my-data-one-unshare = ✋ Nesidalinkite
my-data-unshared = Gerai! Daugiau su niekuo tuo nesidalinsime. 💛
my-data-unshared-copied =
    Gerai! Nuo šiol tuo nebesidalinsime. 💛

    Anksčiau padarėme kopiją, kad galėtume pasidalinti. Kai kas galėjo ją jau išgirsti. To nebegalime pakeisti.
