# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    În imagine:
    { LINES($lines) }

answer-not-sure = Nu știu
answer-agree = De acord
answer-disagree = Nu sunt de acord
answer-pass = Nu știu
said-agree = de acord
said-disagree = nu sunt de acord
said-pass = nu știu

button-undo = ↩️ Anulează
button-thats-all = ✅ Asta e tot
button-more = { $count ->
    [5] ▶️ Încă cinci
    [one] ▶️ Încă una
    [few] ▶️ Încă { $count }
   *[other] ▶️ Încă { $count }
}

# "tot" alone may mean all of the answers, so it is not here.
plain-done = gata, asta e tot, asta-i tot, atât, am terminat, terminat
plain-undo = anulează, am greșit, greșeală, ups, aoleu

rank-first = { $most ->
    [one] Apasă pe ce îți place cel mai mult. Apoi apasă pe Gata.
    [few] Apasă pe ce îți place cel mai mult, apoi pe ce pui pe locul doi. Poți alege cel mult { $most }. La sfârșit apasă pe Gata.
   *[other] Apasă pe ce îți place cel mai mult, apoi pe ce pui pe locul doi. Poți alege cel mult { $most }. La sfârșit apasă pe Gata.
}
rank-next = Acum apasă pe ce pui pe locul următor. Sau apasă pe Gata.
rank-full = Asta e lista ta. Apasă pe Gata ca să o trimiți.
ranked = { $place }. { $option }
you-ranked =
    ✓ Lista ta, cu ce îți place cel mai mult sus:
    { LINES($lines) }

agree-hint = Apasă pe De acord, Nu sunt de acord sau Nu știu.
agree-last = ✓ { $said }
statement =
    💬 { $at } din { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] Mulțumim! Încă cinci?
    [one] Mulțumim! Mai e una. Vrei să o vezi?
    [few] Mulțumim! Mai sunt { $count }. Vrei să le vezi?
   *[other] Mulțumim! Mai sunt { $count }. Vrei să le vezi?
}
you-said-of-each = { $more ->
    [0]
        ✓ Ai spus:
        { LINES($lines) }
    [one]
        ✓ Ai spus:
        { LINES($lines) }
        și încă una
    [few]
        ✓ Ai spus:
        { LINES($lines) }
        și încă { $more }
   *[other]
        ✓ Ai spus:
        { LINES($lines) }
        și încă { $more }
}

number-hint = Un număr de la { $least } la { $most }.
number-sure = Ai vrut să spui <b>{ $number }</b>? Dacă nu, scrie numărul tău.
number-yes = ✅ Da, { $number }

areas-are =
    În imagine:
    { LINES($lines) }
areas-any = Apasă pe numerele pe care le vrei. Apoi apasă pe Gata.
areas-most = { $most ->
    [one] Apasă pe un număr. Apoi apasă pe Gata.
    [few] Apasă pe cel mult { $most } numere. Apoi apasă pe Gata.
   *[other] Apasă pe cel mult { $most } de numere. Apoi apasă pe Gata.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Da! { $why }
quiz-guess =
    💡 Bună încercare! Răspunsul e: { $right }. { $why }

slider-low = Deloc
slider-high = Foarte mult
slider-step = { $step } din 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Scuze, nu am înțeles. Apasă pe ce îți place cel mai mult, apoi pe ce pui pe locul doi. Sau scrie așa: 2, 1
sorry-agree = Scuze, nu am înțeles. Apasă pe unul dintre butoane.
sorry-number = Scuze, nu am înțeles. Trimite un singur număr de la { $least } la { $most }.
sorry-slider = Scuze, nu am înțeles. Apasă pe un număr de la 1 la 5.
