# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Sim
answer-no = Não
face-awful = Muito mal
face-bad = Nada bem
face-okay = Mais ou menos
face-good = Bem
face-great = Muito bem

you-said = ✓ Disseste: { $answer }
skipped = ✓ Saltaste esta
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Recebemos a tua imagem
       *[other] ✓ Recebemos as tuas { $count } imagens
    }
    [voice] { $count ->
        [one] ✓ Recebemos a tua mensagem de voz
       *[other] ✓ Recebemos as tuas { $count } mensagens de voz
    }
    [emoji] ✓ Recebemos o teu emoji
   *[text] ✓ Recebemos
}

needed-because = Precisamos desta resposta: { $because }
choose-any = Escolhe as que quiseres. Depois toca em Pronto.
choose-most = { $most ->
    [one] Escolhe uma resposta. Depois toca em Pronto.
   *[other] Escolhe até { $most } respostas. Depois toca em Pronto.
}

say-it-your-way = Diz à tua maneira: com palavras ✏️, emojis 😀, uma imagem 📷 ou uma mensagem de voz 🎤.
send-voice = Enviar esta mensagem de voz?
with-your-words =
    E as tuas palavras:
    { $text }
redo-toast = Está bem, tenta outra vez.

sorry-tap-one = Desculpa, não percebi. Toca numa das respostas.
sorry-tap-some = Desculpa, não percebi. Toca nas tuas respostas e depois em Pronto.
sorry-tap-face = Desculpa, não percebi. Toca numa das caras.
sorry-too-many = { $most ->
    [one] Aqui só podes escolher uma resposta.
   *[other] Aqui podes escolher até { $most } respostas.
}
sorry-say-it = Desculpa, não consigo usar isso aqui. Envia palavras, emojis, uma imagem ou uma mensagem de voz.
sorry-type-it = Escreve aqui a tua resposta.
sorry-too-long =
    É um bocadinho comprido para mim: tem { $length } letras e só cabem { $most }.

    Consegues dizer com menos palavras?
not-understood = Desculpa, não percebi. Tenta outra vez.

unusable-contact = Não guardamos nomes nem números de telefone, por isso não ficou nada guardado. Podes dizer-nos o que pensas com palavras, uma imagem ou uma mensagem de voz.
unusable-location = Não guardamos onde as pessoas estão, por isso não ficou nada guardado. Se um lugar for importante, diz-nos o nome dele.
unusable-file = Desculpa, não conseguimos abrir esse tipo de ficheiro. Podes enviar palavras, uma imagem ou uma mensagem de voz.
unusable-too_big = Desculpa, isso é grande demais para nós. Envia uma coisa mais pequena ou diz de outra maneira.
unusable-forwarded = Isso veio de outra pessoa. Queremos saber o que tu pensas. Consegues dizer à tua maneira?
unusable-video = Desculpa, ainda não conseguimos usar vídeos. Podes enviar uma imagem, uma mensagem de voz ou palavras.
unusable-poll = Desculpa, não conseguimos usar a tua sondagem. Diz-nos só o que pensas.
unusable-dice = Boa jogada! 🎲 Mas não serve de resposta. Diz-nos só o que pensas.
unusable-empty = Essa mensagem chegou vazia. Tenta outra vez.
unusable-other = Desculpa, não conseguimos usar isso aqui. Podes enviar palavras, emojis, uma imagem ou uma mensagem de voz.
