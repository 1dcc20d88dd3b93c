# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Na razie! Wyślij /start, gdy zechcesz pogadać.
out-of-the-blue-heart = 💛
skip-is-fine = Nic nie szkodzi! Możesz kliknąć Pomiń. 🙂
closed-thanks =
    Dziękujemy! 💛 Twoje odpowiedzi są u nas bezpieczne.

    Powiemy ci, co z tego wyszło, do <b>{ $by }</b>.
closed-thanks-no-news = Dziękujemy! 💛 Twoje odpowiedzi są u nas bezpieczne.
reading-language = Jaki język wybierasz?
