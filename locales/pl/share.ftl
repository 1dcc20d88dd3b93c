# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = OK, zostaje tak, jak jest. 💛

share-voice-this-one = Dostaliśmy to od ciebie 🎤
share-voice-gone = Tego nagrania już nie ma. Nikomu go nie puścimy. 💛
share-voice-may =
    Chcielibyśmy puścić to nagranie innym ludziom. Ktoś może poznać twój głos.

    Zgadzasz się? Możesz powiedzieć nie. To też jest w porządku.
share-voice-may-yes = 👍 Tak, puśćcie je
share-voice-may-words = 🤖 Tylko słowa, głosem komputera
share-voice-may-no = ✋ Nie
share-voice-may-said-yes = Dziękujemy! 💛 Możesz to cofnąć w każdej chwili: wyślij /mydata.
share-voice-may-said-words = Dziękujemy! 💛 Twoje słowa przeczyta komputer. Nikt inny nie usłyszy twojego głosu. Możesz to cofnąć w każdej chwili: wyślij /mydata.
share-voice-may-said-no = OK! Nie puścimy tego nikomu innemu. 💛
