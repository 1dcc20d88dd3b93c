# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Українська
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = uk-UA
# The weekday in brackets: after "до" the bare name of a day would need another ending.
date-pattern = d MMMM (EEEE)
datetime-pattern = d MMMM (EEEE), HH:mm
list-next = { $before }, { $next }
list-last = { $before } і { $last }

wording-missing = Вибач, тут загубилося кілька слів. Спробуй ще раз.

button-back = ⬅️ Назад
button-skip = Пропустити ➡️
button-keep = Залишити ➡️
button-done = ✅ Готово ({ $count })
button-send = ✅ Надіслати
button-redo = 🔁 Ще раз
button-carry-on = ▶️ Продовжити
button-start-again = 🔄 Почати спочатку
button-start = ▶️ Почати

half-way =
    Ми ще не дійшли до кінця.

    Продовжимо чи почнемо спочатку?
half-way-nudge =
    Привіт ще раз 👋 Ми не дійшли до кінця.

    Нічого страшного. Твої слова в безпеці. Продовжимо?
no-such-command = Такого я не знаю. Надішли /help, і я розкажу, що вмію.
closed-question = Це питання вже закрите.
try-again-later =
    Вибач, у нас щось зламалося. Це не твоя провина.

    Спробуй ще раз трохи згодом.

plain-stop = стоп, stop, зупинись, зупиніться, припини, припиніть, не пиши, не пишіть, не пиши мені, не пишіть мені, не пиши більше, не пишіть більше, більше не пиши, більше не пишіть, відпишіть мене, відписатися, unsubscribe
plain-help = допомога, допоможи, допоможіть, поможи, поможіть, допоможи мені, допоможіть мені, потрібна допомога, мені потрібна допомога, рятуйте, поможіть мені, поможи мені, довідка, help, help me
plain-skip = пропустити, пропусти, пропускаю, далі, наступне, наступне питання, скіп, skip
plain-back = назад, повернутися, повернутись, повернись, вернутися, поверни
plain-hello = привіт, вітаю, вітання, добрий день, доброго дня, добрий ранок, доброго ранку, добрий вечір, доброго вечора, здрастуйте, привітик, хай, алло, pryvit, hi, hello

list = { $items }

kept-as-well = 💛 Це ми теж зберегли. А тепер повернімося сюди:

button-help = ❓ Допомога

sorry-before-yes =
    Поки що я не можу зберегти твої слова. Спочатку – кілька швидких натискань. 👇
    Тобі зараз загрожує небезпека? Дзвони <b>999</b>. Хочеш із кимось поговорити? Телефон довіри для дітей Childline: <b>0800 1111</b>. Це безкоштовно.
