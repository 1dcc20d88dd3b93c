# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Твоє голосове послухає жива людина.
thanks-for-image = 🎨 Твою картинку роздивиться жива людина.
thanks-for-text = ✏️ Твої слова прочитає жива людина.
thanks-for-emoji = 😊 Жива людина побачить, що ти відчуваєш.
thanks-for-choice = 👆 Кожне натискання важливе.
