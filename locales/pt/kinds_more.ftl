# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    Na imagem:
    { LINES($lines) }

answer-not-sure = Não sei
answer-agree = Concordo
answer-disagree = Não concordo
answer-pass = Não sei
said-agree = concordo
said-disagree = não concordo
said-pass = não sei

button-undo = ↩️ Desfazer
button-thats-all = ✅ É tudo
button-more = { $count ->
    [one] ▶️ Mais uma
    [5] ▶️ Mais cinco
   *[other] ▶️ Mais { $count }
}

plain-done = pronto, já está, feito, acabei, terminei, é tudo, isso é tudo, só isso, é só isso, mais nada
plain-undo = desfazer, desfaz, anular, anula, ups, enganei-me, enganei me

rank-first = { $most ->
    [one] Toca naquilo de que gostas mais. Depois toca em Pronto.
   *[other] Toca naquilo de que gostas mais e depois no que fica em segundo lugar. Podes escolher até { $most }. No fim, toca em Pronto.
}
rank-next = Agora toca naquilo de que gostas a seguir. Ou toca em Pronto.
rank-full = Esta é a tua lista. Toca em Pronto para a enviar.
ranked = { $place }. { $option }
you-ranked =
    ✓ A tua lista, com o melhor primeiro:
    { LINES($lines) }

agree-hint = Toca em Concordo, Não concordo ou Não sei.
agree-last = ✓ { $said }
statement =
    💬 { $at } de { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [one] Obrigado! Há mais uma. Queres ver?
    [5] Obrigado! Mais cinco?
   *[other] Obrigado! Há mais { $count }. Queres ver?
}
you-said-of-each = { $more ->
    [0]
        ✓ Disseste:
        { LINES($lines) }
    [one]
        ✓ Disseste:
        { LINES($lines) }
        e mais uma
   *[other]
        ✓ Disseste:
        { LINES($lines) }
        e mais { $more }
}

number-hint = Um número de { $least } a { $most }.
number-sure = Queres dizer <b>{ $number }</b>? Se não, escreve o teu número.
number-yes = ✅ Sim, { $number }

areas-are =
    Na imagem:
    { LINES($lines) }
areas-any = Toca nos números que queres. Depois toca em Pronto.
areas-most = { $most ->
    [one] Toca num número. Depois toca em Pronto.
   *[other] Toca no máximo em { $most } números. Depois toca em Pronto.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Sim! { $why }
quiz-guess =
    💡 Bom palpite! A resposta é: { $right }. { $why }

slider-low = Nada
slider-high = Muito
slider-step = { $step } de 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Desculpa, não percebi. Toca naquilo de que gostas mais e depois no que fica em segundo lugar. Ou escreve assim: 2, 1
sorry-agree = Desculpa, não percebi. Toca num dos botões.
sorry-number = Desculpa, não percebi. Envia só um número, de { $least } a { $most }.
sorry-slider = Desculpa, não percebi. Toca num número de 1 a 5.
