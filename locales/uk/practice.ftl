# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Спробуємо спочатку одне питання просто для розваги?
practice-yes = Так, спробуємо
practice-no = Ні, ідемо далі
practice-snack = 🏆 Який перекус переможе? Натисни один або напиши.
practice-snack-strawberry = Полуниця
practice-snack-pizza = Піца
practice-snack-popcorn = Попкорн
practice-snack-carrot = Морква
practice-done =
    { $emoji } { $snack }! Гарний вибір.

    Ось так це працює. Це було просто для розваги, тому ми цього не зберегли.
practice-skipped = Отак можна пропустити будь-яке питання 👍
