# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Це прийшло нам від тебе 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Ви сказали</b>
    { $said }

    ✅ <b>Ми зробили</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Ви сказали</b>
    { $said }

    🔨 <b>Ми робимо</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Ви сказали</b>
    { $said }

    💭 <b>Ми не змогли, і ось чому</b>
    { $done }
hear-back-you-wrote = 💛 Твої власні слова: «{ $text }»
hear-back-thumb = Що думаєш про це?
hear-back-thumb-up = Добре
hear-back-thumb-down = Недобре
hear-back-thumb-question = Поставити питання
hear-back-question = Про що хочеш запитати?
hear-back-thanks-up = Дякуємо, що розказуєш нам! 💛
hear-back-thanks-down = Дякуємо за чесність. Це допомагає нам ставати кращими.
hear-back-thanks-question = Дякуємо! Твоє питання вже в нас. Його прочитає жива людина й відповість тобі тут.

hear-back-you-chose =
    💛 { $question }
    Твій вибір:
    <b>{ $answer }</b>
