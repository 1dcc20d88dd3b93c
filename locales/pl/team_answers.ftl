# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Oto odpowiedź na twoje pytanie:
