# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Mar dambe i weydii
later-when = Goorma ayaa kuu wanaagsan?
later-when-hour = Saacad ka dib
later-when-evening = Caawa
later-when-tomorrow = Berri
later-when-never = Mar kale ha i weydiin
later-set-hour = Waa hagaag! Saacad ka dib ayaan mar kale ku weydiin doonaa 👋
later-set-evening = Waa hagaag! Caawa ayaan mar kale ku weydiin doonaa 👋
later-set-tomorrow = Waa hagaag! Berri ayaan mar kale ku weydiin doonaa 👋
later-not-at-all = Dhib malaha 🙂 Haddii aad fikirkaaga beddesho, soo dir /start.
invitation-later =
    👋 Waxaad i tiri: mar dambe i weydii.

    Hadda ma haysaa waqti aad kaga hadasho <b>{ $title }</b>? Wuu furan yahay ilaa <b>{ $closes }</b>.
plain-later = mar dambe i weydii, mar danbe i weydii, goor dambe i weydii, mar dambe i xusuusi, mar danbe i xusuusi, hadhow i weydii, hadhow i xusuusi, waqti kale i weydii, ask me later, remind me later, ask later, later please
command-later = Waqti kale i weydii
