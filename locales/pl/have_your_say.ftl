# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = O czym chcesz porozmawiać?
have-your-say-nothing-open =
    Teraz nie ma żadnych pytań.

    Zajrzyj tu niedługo: wyślij /start.
have-your-say-closed =
    <b>{ $title }</b>: tu już nie można odpowiadać.

    Wyślij /start, żeby zobaczyć inne tematy.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Kto to usłyszy:</b> { $who }
    ✅ <b>Co można zmienić:</b> { $can }
    🚫 <b>Czego nie można zmienić:</b> { $cannot }
    📅 <b>Powiemy ci, co z tego wyszło:</b> do { $by }
have-your-say-progress = { $at } z { $of }
have-your-say-progress-most = { $at } z { $of }, może mniej
have-your-say-hear-back = Jak mamy ci powiedzieć, co z tego wyszło?
have-your-say-hear-back-message = 💬 Wiadomość
have-your-say-hear-back-picture = 🖼 Obrazek
have-your-say-hear-back-voice = 🔊 Nagranie
have-your-say-hear-back-nothing = Nie musicie mi mówić
have-your-say-thanks =
    Dziękujemy! 💛 Mamy już wszystkie twoje odpowiedzi. Temat: <b>{ $title }</b>.

    Powiemy ci, co z tego wyszło, do <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Dziękujemy! 💛 Mamy już wszystkie twoje odpowiedzi. Temat: <b>{ $title }</b>.

    Nie będziemy już o tym do ciebie pisać.

have-your-say-not-yet =
    Tu jeszcze nie można odpowiadać. Zajrzyj niedługo! 👋
