# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Waxaad tiri: dad kale waan la wadaagi karnaa.
my-data-one-unshare = ✋ Cidna ha la wadaagina
my-data-unshared = Waa hagaag! Qof kale lama wadaagi doonno. 💛
my-data-unshared-copied =
    Waa hagaag! Hadda ka dib cidna lama wadaagi doonno. 💛

    Intaadan maya dhihin, nuqul la wadaago ayaan samaynay. Waxaa laga yaabaa in dad ay maqleen. Taas dib uma celin karno.
