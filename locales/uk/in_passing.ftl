# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Бувай! Надішли /start, коли захочеш поговорити.
out-of-the-blue-heart = 💛
skip-is-fine = Нічого страшного! Можна натиснути «Пропустити». 🙂
closed-thanks =
    Дякуємо! 💛 Твої відповіді в нас у безпеці.

    Ми розкажемо, що з цього вийшло, до <b>{ $by }</b>.
closed-thanks-no-news = Дякуємо! 💛 Твої відповіді в нас у безпеці.
reading-language = Якою мовою говоримо?
