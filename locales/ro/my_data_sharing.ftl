# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Ai spus că putem da asta mai departe, și altor oameni.
my-data-one-unshare = ✋ Nu dați mai departe
my-data-unshared = Bine! Nu dăm asta mai departe nimănui. 💛
my-data-unshared-copied =
    Bine! De acum nu mai dăm asta mai departe. 💛

    Înainte să spui nu, am făcut o copie pentru alți oameni. Poate că unii au ascultat-o deja. Asta nu mai putem schimba.
