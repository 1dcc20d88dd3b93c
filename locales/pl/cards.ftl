# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Kto to usłyszy
card-can-change = Co można zmienić
card-cannot-change = Czego nie można zmienić
card-when = Damy ci znać do
card-date = { $day }
card-you-said = Wasz głos
card-we-did = Co zrobiliśmy
card-we-are-doing = Co robimy
card-we-could-not = Nie mogliśmy, bo
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = Obrazek z tymi samymi słowami co ta wiadomość.
