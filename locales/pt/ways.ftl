# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Queres dizer mais alguma coisa? 🙂
anything-else-to-add = Também recebemos isso. Mais alguma coisa?
got-that-too = Também recebemos isso. 💛
add-some-words = Queres juntar algumas palavras?
go-on = Então diz lá 🙂 Escreve, ou envia uma imagem ou uma mensagem de voz.
ten-fit = Numa resposta cabem { $most }. Já temos as primeiras { $most }.
edit-not-read = Isso não encaixa na pergunta, por isso fica a primeira resposta. Podes mudá-la: envia /mydata.
stop-was-an-answer = Era a tua resposta? Envia /start e depois toca nela. 🙂

button-that-is-all = ✅ É tudo
button-no-words = ✅ Sem palavras, enviar

plain-that-is-all = não, não obrigado, não obrigada, não quero, não é preciso, deixa estar, sem palavras, nada, nada mais, mais nada, é tudo, isso é tudo, tudo, só isso, é só isso, é só, já está, pronto, feito, acabei, terminei, enviar, envia, envia isso, manda, podes enviar
plain-more = sim, sim por favor, sim quero, pode ser, claro, claro que sim, espera, espera aí, um momento, só um momento, mais uma coisa, só mais uma coisa, quero, quero sim

change-answer-button = ✏️ Mudar uma resposta
change-answer-list = Estas são as tuas respostas. Qual queres mudar?
change-answer-back = Olá de novo 👋 Estas são as tuas respostas. Qual queres mudar?
change-answer-go-on = ▶️ Responder às outras
change-answer-add = ➕ Dizer mais uma coisa
change-answer-add-what = Que mais queres dizer?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Aqui não há nada para mudar. 🙂
change-answer-leave = 👍 Deixar como estão
change-answer-left = Está bem, fica como estava. 👍
change-answer-before =
    Antes:
    { $what }
change-answer-changed =
    Já está! 💛 Mudámos a tua resposta sobre <b>{ $title }</b>.

    Podes mudar as tuas respostas até isto fechar.
change-answer-closed =
    <b>{ $title }</b>: isto já fechou, por isso as respostas ficam como estão.
change-answer-gone = Já não perguntamos isso, por isso não há nada para mudar.

my-data-one-change = ✏️ Mudar
