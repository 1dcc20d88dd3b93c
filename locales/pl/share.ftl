# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = OK, zostaje tak, jak jest. 💛

share-voice-this-one = To mamy od ciebie 🎤
share-voice-gone = Tej wiadomości głosowej już nie ma. Nikomu jej nie odtworzymy. 💛
share-voice-may =
    Chcemy puścić to nagranie innym ludziom. Ktoś może poznać twój głos.

    Zgadzasz się? Możesz powiedzieć nie. To też jest w porządku.
share-voice-may-yes = 👍 Tak, puśćcie je
share-voice-may-words = 🤖 Niech komputer czyta moje słowa
share-voice-may-no = ✋ Nie
share-voice-may-said-yes = Dziękujemy! 💛 Możesz to cofnąć w każdej chwili: wyślij /mydata.
share-voice-may-said-words = Dziękujemy! 💛 Twoje słowa przeczyta komputer. Nikt inny nie usłyszy twojego głosu. Możesz to cofnąć w każdej chwili: wyślij /mydata.
share-voice-may-said-no = OK! Nie puścimy tego nikomu innemu. 💛
