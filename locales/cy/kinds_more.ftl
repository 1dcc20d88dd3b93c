# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    Yn y llun:
    { LINES($lines) }

answer-not-sure = Ddim yn siŵr
answer-agree = Cytuno
answer-disagree = Anghytuno
answer-pass = Pasio
said-agree = cytuno
said-disagree = anghytuno
said-pass = pasio

button-undo = ↩️ Dadwneud
button-thats-all = ✅ Dyna'r cyfan
button-more = { $count ->
    [5] ▶️ Pump arall
    [zero] ▶️ Mwy
    [one] ▶️ Un arall
    [two] ▶️ Dau arall
    [few] ▶️ Tri arall
    [many] ▶️ Chwech arall
   *[other] ▶️ { $count } arall
}

plain-done = gorffen, wedi gorffen, dwi wedi gorffen, rydw i wedi gorffen, wedi gwneud, dyna ni, dyna'r cyfan, dyna’r cyfan, dyna'r cwbl, dyna’r cwbl, dyna i gyd, dyna fe, dyna fo, done, i'm done, that's all, thats all, finished, that is all
plain-undo = dadwneud, ei gymryd yn ôl, cymryd yn ôl, wps, undo, take it back, oops

rank-first = { $most ->
    [zero] Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Wedyn tapia Gorffen.
    [one] Tapia'r un rwyt ti'n ei hoffi orau. Wedyn tapia Gorffen.
    [two] Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Dewisa hyd at ddau. Wedyn tapia Gorffen.
    [few] Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Dewisa hyd at dri. Wedyn tapia Gorffen.
    [many] Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Dewisa hyd at chwech. Wedyn tapia Gorffen.
   *[other] Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Dewisa hyd at { $most }. Wedyn tapia Gorffen.
}
rank-next = Nawr tapia'r un nesaf rwyt ti'n ei hoffi. Neu tapia Gorffen.
rank-full = Dyna dy restr. Tapia Gorffen i'w hanfon.
ranked = { $place }. { $option }
you-ranked =
    ✓ Dy restr, y gorau yn gyntaf:
    { LINES($lines) }

agree-hint = Tapia Cytuno, Anghytuno neu Pasio.
agree-last = ✓ { $said }
statement =
    💬 { $at } o { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] Diolch! Pump arall?
    [zero] Diolch! Wyt ti am weld mwy?
    [one] Diolch! Mae un arall. Wyt ti am ei weld?
    [two] Diolch! Mae dau arall. Wyt ti am eu gweld?
    [few] Diolch! Mae tri arall. Wyt ti am eu gweld?
    [many] Diolch! Mae chwech arall. Wyt ti am eu gweld?
   *[other] Diolch! Mae { $count } arall. Wyt ti am eu gweld?
}
you-said-of-each = { $more ->
    [zero]
        ✓ Dy atebion:
        { LINES($lines) }
    [one]
        ✓ Dy atebion:
        { LINES($lines) }
        ac un arall
    [two]
        ✓ Dy atebion:
        { LINES($lines) }
        a dau arall
    [few]
        ✓ Dy atebion:
        { LINES($lines) }
        a thri arall
    [many]
        ✓ Dy atebion:
        { LINES($lines) }
        a chwech arall
   *[other]
        ✓ Dy atebion:
        { LINES($lines) }
        + { $more } arall
}

number-hint = Rhif o { $least } i { $most }.
number-sure = Wyt ti'n golygu <b>{ $number }</b>? Os nad wyt ti, teipia dy rif.
number-yes = ✅ Ydw, { $number }

areas-are =
    Ar y llun:
    { LINES($lines) }
areas-any = Tapia'r rhifau rwyt ti eu heisiau. Wedyn tapia Gorffen.
areas-most = { $most ->
    [zero] Tapia'r rhifau rwyt ti eu heisiau. Wedyn tapia Gorffen.
    [one] Tapia un rhif. Wedyn tapia Gorffen.
    [two] Tapia hyd at ddau rif. Wedyn tapia Gorffen.
    [few] Tapia hyd at dri rhif. Wedyn tapia Gorffen.
    [many] Tapia hyd at chwe rhif. Wedyn tapia Gorffen.
   *[other] Tapia hyd at { $most } rhif. Wedyn tapia Gorffen.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Ie! { $why }
quiz-guess =
    💡 Cynnig da! Yr ateb yw { $right }. { $why }

slider-low = Ddim o gwbl
slider-high = Yn fawr iawn
slider-step = { $step } o 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Sori, wnes i ddim deall hynny. Tapia'r un rwyt ti'n ei hoffi orau, wedyn yr un nesaf. Neu teipia fel hyn: 2, 1
sorry-agree = Sori, wnes i ddim deall hynny. Tapia un o'r botymau.
sorry-number = Sori, wnes i ddim deall hynny. Anfona un rhif o { $least } i { $most }.
sorry-slider = Sori, wnes i ddim deall hynny. Tapia rif o 1 i 5.
