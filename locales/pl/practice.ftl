# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Chcesz najpierw spróbować dla zabawy?
practice-yes = Tak, spróbuję
practice-no = Nie, dalej
practice-snack = 🏆 Która przekąska wygrywa? Kliknij jedną albo napisz jej nazwę.
practice-snack-strawberry = Truskawki
practice-snack-pizza = Pizza
practice-snack-popcorn = Popcorn
practice-snack-carrot = Marchewki
practice-done =
    { $emoji } { $snack }! Dobry wybór.

    Tak to działa. To było tylko dla zabawy, więc tego nie zachowaliśmy.
practice-skipped = Każde pytanie możesz pominąć, tak jak teraz 👍
