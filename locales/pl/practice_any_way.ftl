# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 Udało się! Tak wysyła się nagranie.

    To było tylko dla zabawy, więc nikt tego nie słuchał. Nie zachowaliśmy tego.
practice-pictured =
    📷 Udało się! Tak wysyła się zdjęcie.

    To było tylko dla zabawy, więc nikt tego nie oglądał. Nie zachowaliśmy tego.
