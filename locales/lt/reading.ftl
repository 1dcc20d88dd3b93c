# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = šiuos žodžius parašė kompiuteris. Žmogus, kuris kalba ta kalba, jų dar nepatikrino.
reading-how = Kaip tau patogu skaityti? Paspausk vieną.
reading-words = Žodžiai
reading-easy = Dideli vaizdai, mažai žodžių
reading-aloud = Skaityk man balsu
language-changed-unreviewed =
    Padaryta! Nuo šiol kalbėsimės lietuviškai.

    🤖 Šiuos žodžius parašė kompiuteris. Kalba: { $name }. Žmogus, kuris ja kalba, jų dar nepatikrino.
