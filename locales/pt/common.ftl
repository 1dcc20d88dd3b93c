# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Português
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = pt-PT
date-pattern = EEEE, d 'de' MMMM
datetime-pattern = EEEE, d 'de' MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } e { $last }

wording-missing = Ups, perdemos algumas palavras aqui. Tenta outra vez.

button-back = ⬅️ Voltar
button-skip = Saltar ➡️
button-keep = Manter ➡️
button-done = ✅ Pronto ({ $count })
button-send = ✅ Enviar
button-redo = 🔁 Fazer outra vez
button-carry-on = ▶️ Continuar
button-start-again = 🔄 Recomeçar
button-start = ▶️ Começar

half-way =
    Ainda faltam algumas perguntas.

    Queres continuar ou recomeçar?
half-way-nudge =
    Olá outra vez 👋 Ainda faltam algumas perguntas.

    Não faz mal. O que disseste está bem guardado. Queres continuar?
no-such-command = Essa não conheço. Envia /help e digo-te o que sei fazer.
closed-question = Essa pergunta já fechou.
try-again-later =
    Ups, alguma coisa correu mal do nosso lado. A culpa não é tua.

    Tenta outra vez daqui a pouco.

plain-stop = stop, para, parar, pare, parem, para com isto, para com isso, não mandes mais mensagens, não mandem mais mensagens, não me mandes mais mensagens, parem de mandar mensagens, não me escrevas mais, não me escrevam mais, não quero mensagens, não quero mais mensagens, chega de mensagens
plain-help = help, ajuda, ajuda por favor, ajuda-me por favor, ajuda-me, ajuda me, ajudem-me, ajudem me, socorro, preciso de ajuda, quero ajuda
plain-skip = saltar, salta, passar, passa, próxima, próxima pergunta, seguinte, avançar
plain-back = voltar, volta, atrás, para trás, voltar atrás, volta atrás
plain-hello = olá, oi, ei, viva, alô, bom dia, boa tarde, boa noite, boas

list = { $items }

kept-as-well = 💛 Também guardámos isso. Agora vamos voltar a isto:

button-help = ❓ Ajuda

sorry-before-yes =
    Ainda não posso guardar o que escreves. Primeiro, toca em alguns botões. 👇
    Estás em perigo agora? Liga para o <b>999</b>. Queres falar com alguém? Linha das crianças Childline: <b>0800 1111</b>. É grátis.
