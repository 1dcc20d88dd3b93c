# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    На картинці:
    { LINES($lines) }

answer-not-sure = Не знаю
answer-agree = Погоджуюся
answer-disagree = Не погоджуюся
answer-pass = Не знаю
said-agree = погоджуюся
said-disagree = не погоджуюся
said-pass = не знаю

button-undo = ↩️ Скасувати
button-thats-all = ✅ Це все
button-more = { $count ->
    [1] ▶️ Ще одне
    [5] ▶️ Ще п’ять
    [one] ▶️ Ще { $count }
    [few] ▶️ Ще { $count }
    [many] ▶️ Ще { $count }
   *[other] ▶️ Ще { $count }
}

# "все" alone may mean all of the answers, so it is not here.
plain-done = готово, це все, це вже все, оце й усе, я все, закінчено, зроблено, кінець
plain-undo = скасувати, скасуй, відмінити, відміни, ой, упс, помилка, поверни

rank-first = { $most ->
    [1] Натисни те, що подобається найбільше. Потім – «Готово».
    [one] Натисни те, що подобається найбільше, потім те, що на другому місці. Можна вибрати до { $most }. Потім – «Готово».
    [few] Натисни те, що подобається найбільше, потім те, що на другому місці. Можна вибрати до { $most }. Потім – «Готово».
    [many] Натисни те, що подобається найбільше, потім те, що на другому місці. Можна вибрати до { $most }. Потім – «Готово».
   *[other] Натисни те, що подобається найбільше, потім те, що на другому місці. Можна вибрати до { $most }. Потім – «Готово».
}
rank-next = Тепер натисни те, що на наступному місці. Або «Готово».
rank-full = Це твій список. Натисни «Готово», щоб його надіслати.
ranked = { $place }. { $option }
you-ranked =
    ✓ Твій список, найкраще вгорі:
    { LINES($lines) }

agree-hint = Натисни «Погоджуюся», «Не погоджуюся» або «Не знаю».
agree-last = ✓ { $said }
statement =
    💬 { $at } з { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [1] Дякуємо! Є ще одне. Подивимося?
    [5] Дякуємо! Подивимося ще п’ять?
    [one] Дякуємо! Є ще { $count }. Подивимося?
    [few] Дякуємо! Є ще { $count }. Подивимося?
    [many] Дякуємо! Є ще { $count }. Подивимося?
   *[other] Дякуємо! Є ще { $count }. Подивимося?
}
you-said-of-each = { $more ->
    [0]
        ✓ Твої відповіді:
        { LINES($lines) }
    [1]
        ✓ Твої відповіді:
        { LINES($lines) }
        і ще одна
    [one]
        ✓ Твої відповіді:
        { LINES($lines) }
        і ще { $more }
    [few]
        ✓ Твої відповіді:
        { LINES($lines) }
        і ще { $more }
    [many]
        ✓ Твої відповіді:
        { LINES($lines) }
        і ще { $more }
   *[other]
        ✓ Твої відповіді:
        { LINES($lines) }
        і ще { $more }
}

number-hint = Число від { $least } до { $most }.
number-sure = Твоє число – <b>{ $number }</b>? Якщо ні, напиши своє.
number-yes = ✅ Так, { $number }

areas-are =
    На картинці:
    { LINES($lines) }
areas-any = Натисни номери, які хочеш. Потім – «Готово».
areas-most = { $most ->
    [1] Натисни один номер. Потім – «Готово».
    [one] Натисни не більше ніж { $most } номер. Потім – «Готово».
    [few] Натисни не більше ніж { $most } номери. Потім – «Готово».
    [many] Натисни не більше ніж { $most } номерів. Потім – «Готово».
   *[other] Натисни не більше ніж { $most } номера. Потім – «Готово».
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Так! { $why }
quiz-guess =
    💡 Гарна спроба! Правильно: { $right }. { $why }

slider-low = Зовсім ні
slider-high = Дуже
slider-step = { $step } з 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Вибач, не розумію. Натисни те, що подобається найбільше, потім те, що на другому місці. Або напиши так: 2, 1
sorry-agree = Вибач, не розумію. Натисни одну з кнопок.
sorry-number = Вибач, не розумію. Надішли одне число від { $least } до { $most }.
sorry-slider = Вибач, не розумію. Натисни число від 1 до 5.
