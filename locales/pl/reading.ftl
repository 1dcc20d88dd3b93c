# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = te słowa napisał komputer. Nikt, kto mówi w tym języku, jeszcze ich nie sprawdził.
reading-how = Jak wolisz czytać? Kliknij jedno.
reading-words = Słowa
reading-easy = Duże obrazki, mało słów
reading-aloud = Czytaj mi na głos
language-changed-unreviewed =
    Gotowe! Od teraz rozmawiamy po polsku.

    🤖 Te słowa napisał komputer. Język: { $name }. Nikt, kto w nim mówi, jeszcze ich nie sprawdził.
