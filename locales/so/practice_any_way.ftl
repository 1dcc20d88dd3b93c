# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 Way shaqaysay! Sidaas ayaa farriin cod ah loo soo diraa.

    Madadaalo uun bay ahayd, markaa cidna ma dhegeysan. Ma aannan kaydin.
practice-pictured =
    📷 Wuu shaqeeyay! Sidaas ayaa sawir loo soo diraa.

    Madadaalo uun buu ahaa, markaa cidna ma eegin. Ma aannan kaydin.
