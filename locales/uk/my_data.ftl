# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = У нас немає нічого від тебе. Забирати нема чого.
my-data-menu = Це твої слова, тож вирішуєш ти. Що зробимо?
my-data-menu-see = 👀 Побачити мої слова
my-data-menu-everything = 🗑 Забрати все назад
my-data-menu-stop = ✋ Зупинити повідомлення
my-data-menu-done = 👍 Нічого, дякую
my-data-list = Ось усе, що прийшло від тебе. Натисни номер, щоб побачити це чи забрати назад.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Ще ➡️
my-data-pictures = { $count ->
    [1] 📷 картинка
    [one] 📷 { $count } картинка
    [few] 📷 { $count } картинки
    [many] 📷 { $count } картинок
   *[other] 📷 { $count } картинки
}
my-data-voice = { $count ->
    [1] 🎤 голосове
    [one] 🎤 { $count } голосове
    [few] 🎤 { $count } голосові
    [many] 🎤 { $count } голосових
   *[other] 🎤 { $count } голосового
}
my-data-this-one = Це прийшло від тебе.
my-data-one = Забрати це назад?
my-data-one-take-back = 🗑 Забрати назад
my-data-one-keep = 👍 Залишити
my-data-one-gone = Готово. Цього більше немає, і ніхто вже його не прочитає.
my-data-kept = Добре, залишаємо.
my-data-sure = Забрати назад усі твої слова? Повернути їх не вийде.
my-data-sure-yes = 🗑 Так, усе
my-data-sure-no = Ні, залишити
my-data-all-gone = Готово. Усіх твоїх слів більше немає. Захочеш сказати ще – надішли /start.
my-data-done = Добре 🙂 Надсилай /mydata, коли захочеш.
