# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Ši apklausa jau uždaryta. Ačiū, kad užsukote.
quick-poll-head =
    <b>{ $title }</b>
    👂 Kas tai išgirs: { $who }
    📅 Pasakysime, kas iš to išėjo, iki { $by }
quick-poll-progress = { $at } iš { $of }
quick-poll-done =
    Ačiū! 💛 Tai visi klausimai. Tema: <b>{ $title }</b>.

    Pasakysime, kas iš to išėjo, iki <b>{ $by }</b>. Atsakymus galima keisti, kol apklausa neuždaryta.
quick-poll-change = Keisti savo atsakymus

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Čia atsakyti dar negalima. Užsukite netrukus! 👋
