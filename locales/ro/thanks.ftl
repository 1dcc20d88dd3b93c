# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Un om adevărat o să asculte mesajul tău vocal.
thanks-for-image = 🎨 Un om adevărat o să se uite la poza ta.
thanks-for-text = ✏️ Un om adevărat o să citească ce ai scris.
thanks-for-emoji = 😊 Un om adevărat o să vadă cum te simți.
thanks-for-choice = 👆 Fiecare apăsare contează.
