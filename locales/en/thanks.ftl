# Thanks that fit what was sent.

thanks-for-voice = 🎤 A real person will listen to your voice note.
thanks-for-image = 🎨 A real person will look at your picture.
thanks-for-text = ✏️ A real person will read your words.
thanks-for-emoji = 😊 A real person will see how you feel.
thanks-for-choice = 👆 Every tap counts.
