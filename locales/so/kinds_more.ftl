# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    Sawirka waxaa ku jira:
    { LINES($lines) }

answer-not-sure = Ma hubo
answer-agree = Waan raacsanahay
answer-disagree = Ma raacsani
answer-pass = Ka gudub
said-agree = waan raacsanahay
said-disagree = ma raacsani
said-pass = waan ka gudbay

button-undo = ↩️ Ka noqo
button-thats-all = ✅ Waa intaas
button-more = { $count ->
    [5] ▶️ Shan kale
    [one] ▶️ Mid kale
   *[other] ▶️ { $count } kale
}

plain-done = dhammee, dhamee, waa dhammaatay, waa dhamaatay, dhammaatay, dhamaatay, waan dhammeeyay, waan dhameeyay, waa intaas, waa intaa, intaas, intaa, done, i'm done, i’m done, im done, that's all, that’s all, thats all, finished, that is all
plain-undo = ka noqo, dib u celi, waan khaldamay, waan qaldamay, khalad, qalad, waa khalad, waa qalad, undo, take it back, oops

rank-first = { $most ->
    [one] Taabo kan aad ugu jeceshahay. Kaddib taabo Dhammee.
   *[other] Taabo kan aad ugu jeceshahay, kaddib kan ku xiga. Dooro ilaa { $most }. Kaddib taabo Dhammee.
}
rank-next = Hadda taabo kan ku xiga. Ama taabo Dhammee.
rank-full = Waa kaas liiskaagu. Taabo Dhammee si aad u dirto.
ranked = { $place }. { $option }
you-ranked =
    ✓ Liiskaaga, kan ugu fiican ayaa horreeya:
    { LINES($lines) }

agree-hint = Taabo Waan raacsanahay, Ma raacsani ama Ka gudub.
agree-last = ✓ { $said }
statement =
    💬 { $at } / { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] Mahadsanid! Shan kale?
    [one] Mahadsanid! Mid kale ayaa haray. Ma rabtaa inaad aragto?
   *[other] Mahadsanid! { $count } kale ayaa haray. Ma rabtaa inaad aragto?
}
you-said-of-each = { $more ->
    [0]
        ✓ Jawaabahaaga:
        { LINES($lines) }
    [one]
        ✓ Jawaabahaaga:
        { LINES($lines) }
        iyo mid kale
   *[other]
        ✓ Jawaabahaaga:
        { LINES($lines) }
        iyo { $more } kale
}

number-hint = Lambar laga bilaabo { $least } ilaa { $most }.
number-sure = Ma waxaad ula jeeddaa <b>{ $number }</b>? Haddii kale, qor lambarkaaga.
number-yes = ✅ Haa, { $number }

areas-are =
    Sawirka waxaa ku jira:
    { LINES($lines) }
areas-any = Taabo lambarrada aad rabto. Kaddib taabo Dhammee.
areas-most = { $most ->
    [one] Taabo hal lambar. Kaddib taabo Dhammee.
   *[other] Taabo ilaa { $most } lambar. Kaddib taabo Dhammee.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Haa! { $why }
quiz-guess =
    💡 Qiyaas fiican! Jawaabtu waa { $right }. { $why }

slider-low = Maya, haba yaraatee
slider-high = Aad iyo aad
slider-step = { $step } ka mid ah 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Waan ka xumahay, ma fahmin. Fadlan taabo kan aad ugu jeceshahay, kaddib kan ku xiga. Ama sidan u qor: 2, 1
sorry-agree = Waan ka xumahay, ma fahmin. Fadlan taabo mid ka mid ah badhannada.
sorry-number = Waan ka xumahay, ma fahmin. Fadlan soo dir hal lambar, { $least } ilaa { $most }.
sorry-slider = Waan ka xumahay, ma fahmin. Fadlan taabo lambar, 1 ilaa 5.
