# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Pe curând! Trimite /start când vrei să vorbim.
out-of-the-blue-heart = 💛
skip-is-fine = Nu-i nimic! Poți să apeși Sari peste. 🙂
closed-thanks =
    Mulțumim! 💛 Ce ai spus e în siguranță la noi.

    Până <b>{ $by }</b> îți spunem ce a ieșit.
closed-thanks-no-news = Mulțumim! 💛 Ce ai spus e în siguranță la noi.
reading-language = În ce limbă vrei să vorbim?
