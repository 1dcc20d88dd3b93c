# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

thanks-for-voice = 🎤 Someone will listen to you.
thanks-for-image = 🎨 Someone will look at your picture.
thanks-for-text = ✏️ Someone will read your words.
thanks-for-emoji = 😊 Someone will see how you feel.
thanks-for-choice = 👆 All your taps count.
