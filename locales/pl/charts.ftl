# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] Odpowiedziała { $people } osoba
    [few] Odpowiedziały { $people } osoby
    [many] Odpowiedziało { $people } osób
   *[other] Odpowiedziało { $people } osoby
}
