# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Apie ką nori pasikalbėti?
have-your-say-nothing-open =
    Dabar klausimų nėra.

    Užsuk netrukus: siųsk /start.
have-your-say-closed =
    <b>{ $title }</b>: čia atsakyti jau nebegalima.

    Siųsk /start ir pamatysi kitas temas.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Kas tai išgirs:</b> { $who }
    ✅ <b>Ką galima pakeisti:</b> { $can }
    🚫 <b>Ko pakeisti negalima:</b> { $cannot }
    📅 <b>Pasakysime tau, kas iš to išėjo, iki:</b> { $by }
have-your-say-progress = { $at } iš { $of }
have-your-say-progress-most = { $at } iš { $of }, gal mažiau
have-your-say-hear-back = Kaip tau pasakyti, kas iš to išėjo?
have-your-say-hear-back-message = 💬 Žinute
have-your-say-hear-back-picture = 🖼 Paveikslėliu
have-your-say-hear-back-voice = 🔊 Balso žinute
have-your-say-hear-back-nothing = Man sakyti nereikia
have-your-say-thanks =
    Ačiū! 💛 Turime viską, ką tu sakei. Tema: <b>{ $title }</b>.

    Pasakysime tau, kas iš to išėjo, iki <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Ačiū! 💛 Turime viską, ką tu sakei. Tema: <b>{ $title }</b>.

    Daugiau apie tai nerašysime.

have-your-say-not-yet =
    Čia atsakyti dar negalima. Užsuk netrukus! 👋
