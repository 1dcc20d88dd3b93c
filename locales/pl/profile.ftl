# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Cześć 👋 Jestem Sayso.

    Powiedz, co myślisz, ludziom, którzy prowadzą miejsca i zajęcia w twojej okolicy. Użyj słów, emoji, zdjęcia albo głosu. Potem powiemy ci, co z tego wyszło.

    W dni robocze czyta to prawdziwy człowiek. Widzi wymyślone imię, a nie twoje.

    Coś ci teraz grozi? Zadzwoń pod 999. Chcesz z kimś porozmawiać? Telefon zaufania dla dzieci Childline: 0800 1111. To nic nie kosztuje.
profile-short = Powiedz po swojemu, co myślisz. Potem dowiesz się, co z tego wyszło.
command-start = Powiedz, co myślisz
command-mydata = Zobacz albo usuń swoje odpowiedzi
command-language = Zmień język
command-practice = Wypróbuj pytanie dla zabawy
command-privacy = Kto czyta twoje słowa
command-help = Pomoc i ktoś, z kim można porozmawiać
command-stop = Zatrzymaj wiadomości
command-forget = Zapomnij o mnie i o moich słowach
