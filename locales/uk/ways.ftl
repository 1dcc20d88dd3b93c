# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Хочеш щось додати? 🙂
anything-else-to-add = Це теж є. Хочеш додати ще?
got-that-too = Це теж є. 💛
add-some-words = Хочеш додати кілька слів?
go-on = Добре, чекаю 🙂 Напиши або надішли картинку чи голосове.
ten-fit = В одну відповідь вміщується { $most }. Перші { $most } вже є.
stop-was-an-answer = Це була твоя відповідь? Надішли /start і натисни на неї. 🙂

button-that-is-all = ✅ Це все
button-no-words = ✅ Без слів, надіслати

plain-that-is-all = ні, нє, не, ні дякую, без слів, нічого, більше нічого, це все, все, усе, оце й усе, годі, готово, кінець, надіслати, надішли, відправити, відправ
plain-more = так, ага, угу, так будь ласка, зачекай, зачекайте, почекай, хвилинку, ще, ще одне, хочу

change-answer-button = ✏️ Змінити відповідь
change-answer-list = Ось твої відповіді. Яку хочеш змінити?
change-answer-back = Привіт ще раз 👋 Ось твої відповіді. Яку хочеш змінити?
change-answer-go-on = ▶️ Відповісти на інші питання
change-answer-add = ➕ Сказати ще щось
change-answer-add-what = Що ще хочеш сказати?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Тут нічого змінювати. 🙂
change-answer-leave = 👍 Залишити як є
change-answer-left = Добре, усе лишилося як було. 👍
change-answer-before = Твоя попередня відповідь: { $what }
change-answer-changed =
    Готово! 💛 Ми змінили твою відповідь. Тема: <b>{ $title }</b>.

    Поки тема відкрита, відповіді можна змінювати.
change-answer-closed =
    <b>{ $title }</b>: це вже закрито, тому відповіді лишаються як є.
change-answer-gone = Ми більше про це не питаємо, тому змінювати нічого.

my-data-one-change = ✏️ Змінити
said-with-more = 🎤 голосове й ще щось
