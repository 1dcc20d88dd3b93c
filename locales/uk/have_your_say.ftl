# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Про що поговоримо?
have-your-say-nothing-open =
    Зараз немає відкритих питань.

    Зазирни трохи згодом: надішли /start.
have-your-say-closed =
    <b>{ $title }</b>: це вже закрито.

    Надішли /start, щоб побачити, що ще відкрито.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Хто це почує:</b> { $who }
    ✅ <b>Що може змінитися:</b> { $can }
    🚫 <b>Що не може змінитися:</b> { $cannot }
    📅 <b>Розкажемо, що з цього вийшло, до:</b> { $by }
have-your-say-progress = { $at } з { $of }
have-your-say-progress-most = { $at } з { $of }, може, менше
have-your-say-hear-back = Як тобі розказати, що з цього вийшло?
have-your-say-hear-back-message = 💬 Повідомлення
have-your-say-hear-back-picture = 🖼 Картинка
have-your-say-hear-back-voice = 🔊 Голосове
have-your-say-hear-back-nothing = Не треба розказувати
have-your-say-thanks =
    Дякуємо! 💛 Тепер у нас є всі твої відповіді. Тема: <b>{ $title }</b>.

    Ми розкажемо, що з цього вийшло, до <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Дякуємо! 💛 Тепер у нас є всі твої відповіді. Тема: <b>{ $title }</b>.

    Більше про це не писатимемо.

have-your-say-not-yet =
    Це ще не відкрито. Зазирни трохи згодом! 👋
