# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    Paveikslėlyje:
    { LINES($lines) }

answer-not-sure = Nežinau
answer-agree = Sutinku
answer-disagree = Nesutinku
answer-pass = Nežinau
said-agree = sutinku
said-disagree = nesutinku
said-pass = nežinau

button-undo = ↩️ Atšaukti
button-thats-all = ✅ Tai viskas
button-more = { $count ->
    [1] ▶️ Dar vienas
    [5] ▶️ Dar penki
    [one] ▶️ Dar { $count }
    [few] ▶️ Dar { $count }
    [many] ▶️ Dar { $count }
   *[other] ▶️ Dar { $count }
}

# "viskas" alone may mean all of the answers, so it is not here.
plain-done = baigta, baigiau, tai viskas, jau viskas, tiek, padaryta
plain-undo = atšaukti, atšauk, anuliuoti, oi, ups, suklydau

rank-first = { $most ->
    [1] Paspausk tai, kas tau patinka labiausiai. Tada spausk „Baigta“.
    [one] Paspausk tai, kas tau patinka labiausiai, paskui tai, kas antroje vietoje. Gali pasirinkti ne daugiau kaip { $most }. Tada spausk „Baigta“.
    [few] Paspausk tai, kas tau patinka labiausiai, paskui tai, kas antroje vietoje. Gali pasirinkti ne daugiau kaip { $most }. Tada spausk „Baigta“.
    [many] Paspausk tai, kas tau patinka labiausiai, paskui tai, kas antroje vietoje. Gali pasirinkti ne daugiau kaip { $most }. Tada spausk „Baigta“.
   *[other] Paspausk tai, kas tau patinka labiausiai, paskui tai, kas antroje vietoje. Gali pasirinkti ne daugiau kaip { $most }. Tada spausk „Baigta“.
}
rank-next = O kas po to? Paspausk. Arba spausk „Baigta“.
rank-full = Tai tavo sąrašas. Spausk „Baigta“ ir jį išsiųsi.
ranked = { $place }. { $option }
you-ranked =
    ✓ Tavo sąrašas, geriausia viršuje:
    { LINES($lines) }

agree-hint = Paspausk: „Sutinku“, „Nesutinku“ arba „Nežinau“.
agree-last = ✓ { $said }
statement =
    💬 { $at } iš { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [1] Ačiū! Liko dar vienas. Nori pamatyti?
    [5] Ačiū! Dar penki?
    [one] Ačiū! Liko dar { $count }. Nori pamatyti?
    [few] Ačiū! Liko dar { $count }. Nori pamatyti?
    [many] Ačiū! Liko dar { $count }. Nori pamatyti?
   *[other] Ačiū! Liko dar { $count }. Nori pamatyti?
}
you-said-of-each = { $more ->
    [0]
        ✓ Tavo atsakymai:
        { LINES($lines) }
    [1]
        ✓ Tavo atsakymai:
        { LINES($lines) }
        ir dar vienas
    [one]
        ✓ Tavo atsakymai:
        { LINES($lines) }
        ir dar { $more }
    [few]
        ✓ Tavo atsakymai:
        { LINES($lines) }
        ir dar { $more }
    [many]
        ✓ Tavo atsakymai:
        { LINES($lines) }
        ir dar { $more }
   *[other]
        ✓ Tavo atsakymai:
        { LINES($lines) }
        ir dar { $more }
}

number-hint = Skaičius nuo { $least } iki { $most }.
number-sure = Ar turi galvoje <b>{ $number }</b>? Jei ne, parašyk savo skaičių.
number-yes = ✅ Taip, { $number }

areas-are =
    Paveikslėlyje:
    { LINES($lines) }
areas-any = Paspausk numerius, kuriuos renkiesi. Tada spausk „Baigta“.
areas-most = { $most ->
    [1] Paspausk vieną numerį. Tada spausk „Baigta“.
    [one] Paspausk iki { $most } numerio. Tada spausk „Baigta“.
    [few] Paspausk iki { $most } numerių. Tada spausk „Baigta“.
    [many] Paspausk iki { $most } numerio. Tada spausk „Baigta“.
   *[other] Paspausk iki { $most } numerių. Tada spausk „Baigta“.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Taip! { $why }
quiz-guess =
    💡 Geras spėjimas! Teisingas atsakymas: { $right }. { $why }

slider-low = Visai ne
slider-high = Labai
slider-step = { $step } iš 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Oi, nesupratau. Paspausk tai, kas tau patinka labiausiai, paskui tai, kas antroje vietoje. Arba parašyk taip: 2, 1
sorry-agree = Oi, nesupratau. Paspausk vieną iš mygtukų.
sorry-number = Oi, nesupratau. Siųsk vieną skaičių nuo { $least } iki { $most }.
sorry-slider = Oi, nesupratau. Paspausk skaičių nuo 1 iki 5.
