# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = { $people ->
    [one] 📊 Jak dotąd odpowiedziała { $people } osoba. Większość wybiera: <b>{ $answer }</b>.
    [few] 📊 Jak dotąd odpowiedziały { $people } osoby. Większość wybiera: <b>{ $answer }</b>.
    [many] 📊 Jak dotąd odpowiedziało { $people } osób. Większość wybiera: <b>{ $answer }</b>.
   *[other] 📊 Jak dotąd odpowiedziało { $people } osoby. Większość wybiera: <b>{ $answer }</b>.
}
so-far-first = { $people ->
    [one] 📊 Jak dotąd odpowiedziała { $people } osoba. Najwięcej osób wybiera: <b>{ $answer }</b>.
    [few] 📊 Jak dotąd odpowiedziały { $people } osoby. Najwięcej osób wybiera: <b>{ $answer }</b>.
    [many] 📊 Jak dotąd odpowiedziało { $people } osób. Najwięcej osób wybiera: <b>{ $answer }</b>.
   *[other] 📊 Jak dotąd odpowiedziało { $people } osoby. Najwięcej osób wybiera: <b>{ $answer }</b>.
}
so-far-close = { $people ->
    [one] 📊 Jak dotąd odpowiedziała { $people } osoba. Jest prawie remis: <b>{ $one }</b> i <b>{ $other }</b>.
    [few] 📊 Jak dotąd odpowiedziały { $people } osoby. Jest prawie remis: <b>{ $one }</b> i <b>{ $other }</b>.
    [many] 📊 Jak dotąd odpowiedziało { $people } osób. Jest prawie remis: <b>{ $one }</b> i <b>{ $other }</b>.
   *[other] 📊 Jak dotąd odpowiedziało { $people } osoby. Jest prawie remis: <b>{ $one }</b> i <b>{ $other }</b>.
}
