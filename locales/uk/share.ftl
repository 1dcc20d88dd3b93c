# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Добре, ми зберегли все як є. 💛

share-voice-this-one = Це прийшло від тебе 🎤
share-voice-gone = Цього голосового вже немає. Ми нікому його не ввімкнемо. 💛
share-voice-may =
    Ми хотіли б дати це послухати іншим людям. Вони можуть упізнати твій голос.

    Можна? Якщо ні – теж нормально.
share-voice-may-yes = 👍 Так, можна
share-voice-may-words = 🤖 Лише слова, голосом комп’ютера
share-voice-may-no = ✋ Ні
share-voice-may-said-yes = Дякуємо! 💛 Це можна забрати назад будь-коли: надішли /mydata.
share-voice-may-said-words = Дякуємо! 💛 Твої слова прочитає комп’ютер, а голосу ніхто інший не почує. Це можна забрати назад будь-коли: надішли /mydata.
share-voice-may-said-no = Добре! Більше ніхто цього не почує. 💛
