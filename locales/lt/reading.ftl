# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = šiuos žodžius parašė mašina. Žmogus, kuris kalba ta kalba, jų dar nepatikrino.
reading-how = Kaip tau patinka skaityti? Paspausk vieną.
reading-words = Žodžiai
reading-easy = Dideli paveikslėliai, mažai žodžių
reading-aloud = Skaityk man balsu
language-changed-unreviewed =
    Padaryta! Nuo šiol kalbėsimės lietuviškai.

    🤖 Šiuos žodžius parašė mašina. Kalba: { $name }. Žmogus, kuris ja kalba, jų dar nepatikrino.
