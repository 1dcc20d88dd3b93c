# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Nori pirma pabandyti, tik dėl smagumo?
practice-yes = Taip, pabandysiu
practice-no = Ne, toliau
practice-snack = 🏆 Kuris užkandis laimi? Paspausk vieną arba parašyk.
practice-snack-strawberry = Braškės
practice-snack-pizza = Pica
practice-snack-popcorn = Kukurūzų spragėsiai
practice-snack-carrot = Morkos
practice-done =
    { $emoji } { $snack }! Geras pasirinkimas.

    Štai kaip tai veikia. Tai buvo tik dėl smagumo, todėl to neišsaugojome.
practice-skipped = Štai taip gali praleisti bet kurį klausimą 👍
