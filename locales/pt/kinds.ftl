# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Sim
answer-no = Não
face-awful = Péssimo
face-bad = Nada bom
face-okay = Mais ou menos
face-good = Bom
face-great = Ótimo

you-said = ✓ Disseste: { $answer }
skipped = ✓ Saltámos esta
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Recebemos a tua imagem
       *[other] ✓ Recebemos as tuas { $count } imagens
    }
    [voice] ✓ Recebemos a tua mensagem de voz
    [emoji] ✓ Recebemos o teu emoji
   *[text] ✓ Recebemos
}

needed-because = Precisamos desta resposta: { $because }
choose-any = Escolhe quantas quiseres. Depois toca em Pronto.
choose-most = { $most ->
    [one] Escolhe uma. Depois toca em Pronto.
   *[other] Escolhe até { $most }. Depois toca em Pronto.
}

say-it-your-way = Diz à tua maneira: com palavras ✏️, emojis 😀, uma imagem 📷 ou uma mensagem de voz 🎤.
send-voice = Enviar esta mensagem de voz?
with-your-words =
    As tuas palavras com isto:
    { $text }
redo-toast = Está bem, tenta outra vez.

sorry-tap-one = Desculpa, não percebi. Toca numa das respostas.
sorry-tap-some = Desculpa, não percebi. Toca nas tuas respostas e depois em Pronto.
sorry-tap-face = Desculpa, não percebi. Toca numa das caras.
sorry-too-many = { $most ->
    [one] Aqui podes escolher uma.
   *[other] Aqui podes escolher até { $most }.
}
sorry-say-it = Desculpa, não consigo usar isso aqui. Envia palavras, emojis, uma imagem ou uma mensagem de voz.
sorry-type-it = Escreve aqui a tua resposta.
sorry-too-long =
    É um bocadinho comprido para mim. Número de letras: { $length }. Cabem { $most }.

    Consegues dizer com menos palavras?
not-understood = Desculpa, não percebi. Tenta outra vez.

unusable-contact = Não guardamos nomes nem números de telefone, por isso não guardámos isso. Podes dizer o que pensas com palavras, uma imagem ou uma mensagem de voz.
unusable-location = Não guardamos onde as pessoas estão, por isso não guardámos isso. Se um lugar é importante, diz-nos o nome.
unusable-file = Desculpa, não conseguimos abrir esse tipo de ficheiro. Podes enviar palavras, uma imagem ou uma mensagem de voz.
unusable-too_big = Desculpa, isso é grande demais para nós. Envia uma coisa mais pequena ou diz de outra maneira.
unusable-forwarded = Isso veio de outra pessoa. Queremos saber o que tu pensas. Consegues dizer à tua maneira?
unusable-video = Desculpa, ainda não conseguimos usar vídeos. Podes enviar uma imagem, uma mensagem de voz ou palavras.
unusable-poll = Desculpa, não conseguimos usar a tua sondagem. Diz-nos só o que pensas.
unusable-dice = Boa jogada! 🎲 Mas isso não dá como resposta. Diz-nos só o que pensas.
unusable-empty = Essa mensagem chegou vazia. Tenta outra vez.
unusable-other = Desculpa, não conseguimos usar isso aqui. Podes enviar palavras, emojis, uma imagem ou uma mensagem de voz.
