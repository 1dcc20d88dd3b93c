# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    Na obrazku:
    { LINES($lines) }

answer-not-sure = Nie wiem
answer-agree = Zgadzam się
answer-disagree = Nie zgadzam się
answer-pass = Nie wiem
said-agree = zgadzam się
said-disagree = nie zgadzam się
said-pass = nie wiem

button-undo = ↩️ Cofnij
button-thats-all = ✅ To wszystko
button-more = { $count ->
    [5] ▶️ Jeszcze pięć
    [one] ▶️ Jeszcze jedno
    [few] ▶️ Jeszcze { $count }
    [many] ▶️ Jeszcze { $count }
   *[other] ▶️ Jeszcze { $count }
}

# "wszystko" alone may mean all of the answers, so it is not here. A word with ł stands here with l as well.
plain-done = gotowe, to wszystko, to już wszystko, to tyle, koniec, skończone, skończyłem, skonczylem, skończyłam, skonczylam
plain-undo = cofnij, cofnij to, wycofaj, anuluj, ups, oj, ojej, pomyłka, pomylka

rank-first = { $most ->
    [one] Kliknij to, co podoba ci się najbardziej. Potem kliknij „Gotowe”.
    [few] Kliknij to, co podoba ci się najbardziej, a potem to, co na drugim miejscu. Możesz wybrać najwyżej { $most }. Na koniec kliknij „Gotowe”.
    [many] Kliknij to, co podoba ci się najbardziej, a potem to, co na drugim miejscu. Możesz wybrać najwyżej { $most }. Na koniec kliknij „Gotowe”.
   *[other] Kliknij to, co podoba ci się najbardziej, a potem to, co na drugim miejscu. Możesz wybrać najwyżej { $most }. Na koniec kliknij „Gotowe”.
}
rank-next = Teraz kliknij to, co na następnym miejscu. Albo kliknij „Gotowe”.
rank-full = To twoja lista. Kliknij „Gotowe”, żeby ją wysłać.
ranked = { $place }. { $option }
you-ranked =
    ✓ Twoja lista, najlepsze na górze:
    { LINES($lines) }

agree-hint = Kliknij: „Zgadzam się”, „Nie zgadzam się” albo „Nie wiem”.
agree-last = ✓ { $said }
statement =
    💬 { $at } z { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] Dziękujemy! Jeszcze pięć?
    [one] Dziękujemy! Jest jeszcze jedno. Chcesz je zobaczyć?
    [few] Dziękujemy! Są jeszcze { $count }. Chcesz je zobaczyć?
    [many] Dziękujemy! Jest jeszcze { $count }. Chcesz je zobaczyć?
   *[other] Dziękujemy! Jest jeszcze { $count }. Chcesz je zobaczyć?
}
you-said-of-each = { $more ->
    [0]
        ✓ Twoje odpowiedzi:
        { LINES($lines) }
    [one]
        ✓ Twoje odpowiedzi:
        { LINES($lines) }
        i jeszcze jedna
    [few]
        ✓ Twoje odpowiedzi:
        { LINES($lines) }
        i jeszcze { $more }
    [many]
        ✓ Twoje odpowiedzi:
        { LINES($lines) }
        i jeszcze { $more }
   *[other]
        ✓ Twoje odpowiedzi:
        { LINES($lines) }
        i jeszcze { $more }
}

number-hint = Liczba od { $least } do { $most }.
number-sure = Chodzi o <b>{ $number }</b>? Jeśli nie, napisz swoją liczbę.
number-yes = ✅ Tak, { $number }

areas-are =
    Na obrazku:
    { LINES($lines) }
areas-any = Kliknij numery, które wybierasz. Potem kliknij „Gotowe”.
areas-most = { $most ->
    [one] Kliknij jeden numer. Potem kliknij „Gotowe”.
    [few] Kliknij najwyżej { $most } numery. Potem kliknij „Gotowe”.
    [many] Kliknij najwyżej { $most } numerów. Potem kliknij „Gotowe”.
   *[other] Kliknij najwyżej { $most } numeru. Potem kliknij „Gotowe”.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Tak! { $why }
quiz-guess =
    💡 Dobra próba! To jest: { $right }. { $why }

slider-low = Wcale
slider-high = Bardzo
slider-step = { $step } z 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Ups, tego nie rozumiem. Kliknij to, co podoba ci się najbardziej, a potem to, co na drugim miejscu. Albo napisz to tak: 2, 1
sorry-agree = Ups, tego nie rozumiem. Kliknij jeden z przycisków.
sorry-number = Ups, tego nie rozumiem. Wyślij jedną liczbę od { $least } do { $most }.
sorry-slider = Ups, tego nie rozumiem. Kliknij liczbę od 1 do 5.
