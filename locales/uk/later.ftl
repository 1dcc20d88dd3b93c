# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Спитай мене пізніше
later-when = Коли тобі зручно?
later-when-hour = За годину
later-when-evening = Сьогодні ввечері
later-when-tomorrow = Завтра
later-when-never = Більше не питай
later-set-hour = Добре! Спитаю тебе ще раз за годину 👋
later-set-evening = Добре! Спитаю тебе ще раз сьогодні ввечері 👋
later-set-tomorrow = Добре! Спитаю тебе ще раз завтра 👋
later-not-at-all = Добре 🙂 Якщо передумаєш, надішли /start.
invitation-later =
    👋 Ми домовилися, що я повернуся.

    Маєш зараз час? Тема: <b>{ $title }</b>. Відкрито до <b>{ $closes }</b>.
plain-later = спитай пізніше, запитай пізніше, спитай мене пізніше, нагадай пізніше, нагадай потім
command-later = Спитай мене іншим разом
