# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 Pavyko! Taip siunčiama balso žinutė.

    Tai buvo tik dėl smagumo, todėl niekas jos neklausė. Mes jos neišsaugojome.
practice-pictured =
    📷 Pavyko! Taip siunčiama nuotrauka.

    Tai buvo tik dėl smagumo, todėl niekas į ją nežiūrėjo. Mes jos neišsaugojome.
