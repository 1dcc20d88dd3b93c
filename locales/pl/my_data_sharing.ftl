# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Mamy twoją zgodę, żeby puszczać to innym ludziom.
my-data-one-unshare = ✋ Nie udostępniajcie
my-data-unshared = OK! Nikomu więcej tego nie udostępnimy. 💛
my-data-unshared-copied =
    OK! Już więcej tego nie udostępnimy. 💛

    Wcześniej zrobiliśmy kopię dla innych. Ktoś mógł ją już usłyszeć. Tego nie da się cofnąć.
