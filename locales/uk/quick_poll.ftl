# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Це опитування вже закрите. Дякуємо, що зазирнули.
quick-poll-head =
    <b>{ $title }</b>
    👂 Хто це почує: { $who }
    📅 Розкажемо, що з цього вийшло, до { $by }
quick-poll-progress = { $at } з { $of }
quick-poll-done =
    Дякуємо! 💛 Це все. Тема: <b>{ $title }</b>.

    Ми розкажемо, що з цього вийшло, до <b>{ $by }</b>. Поки опитування відкрите, відповіді можна змінити.
quick-poll-change = Змінити відповіді

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Це ще не відкрито. Зазирніть трохи згодом! 👋
