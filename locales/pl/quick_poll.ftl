# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Ta ankieta jest już zamknięta. Dziękujemy, że tu zaglądasz.
quick-poll-head =
    <b>{ $title }</b>
    👂 Kto to usłyszy: { $who }
    📅 Powiemy, co z tego wyszło, do { $by }
quick-poll-progress = { $at } z { $of }
quick-poll-done =
    Dziękujemy! 💛 To już wszystkie pytania. Temat: <b>{ $title }</b>.

    Powiemy, co z tego wyszło, do <b>{ $by }</b>. Odpowiedzi można zmieniać do końca ankiety.
quick-poll-change = Zmień moje odpowiedzi

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Tu jeszcze nie można odpowiadać. Zapraszamy niedługo! 👋
