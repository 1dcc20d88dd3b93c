# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Iki! Siųsk /start, kai norėsi pasikalbėti.
out-of-the-blue-heart = 💛
skip-is-fine = Nieko tokio! Gali spausti Praleisti. 🙂
closed-thanks =
    Ačiū! 💛 Tavo atsakymai pas mus saugūs.

    Pasakysime tau, kas iš to išėjo, iki <b>{ $by }</b>.
closed-thanks-no-news = Ačiū! 💛 Tavo atsakymai pas mus saugūs.
reading-language = Kuria kalba kalbėsimės?
