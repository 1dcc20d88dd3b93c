# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Está bem. Não te escrevemos mais. ✋

    O que disseste continua bem guardado. Queres voltar? Envia /start. Queres apagar o que disseste? Envia /mydata.

forget-sure =
    Queres que te esqueçamos?

    Apagamos tudo o que disseste e o teu nome inventado. Depois não dá para voltar atrás.
forget-sure-yes = 🗑 Sim, esqueçam-me
forget-sure-no = Não apagar nada
forget-kept = Está bem, ficou tudo como estava.
forget-gone =
    Já está. Esquecemos-te e apagámos tudo o que disseste.

    Se um dia voltares, envia /start. Fica bem 💛

language-changed = Já está! A partir de agora falamos assim.

privacy-notice =
    <b>Quem vê o que dizes</b>

    👀 Uma pessoa de verdade lê tudo, nos dias de trabalho. Cuida do que dizes e faz chegar a outros o que as pessoas pensam.
    🙈 Vê um nome inventado. Não guardamos o teu nome, o teu número de telefone nem o teu dia de anos.
    🤫 Mais ninguém vê as tuas palavras antes de alguém da equipa as verificar. O teu nome nunca está com elas.
    📱 O Telegram também pode ver as mensagens.
    🔒 O que guardamos está fechado à chave, e só nós temos a chave.
    🧡 Se acharmos que não estás em segurança, podemos ter de contar a alguém que possa ajudar.

    <b>A escolha é tua</b>

    /mydata – ver ou apagar o que disseste
    /forget – para te esquecermos
    /stop – parar as mensagens

help-text =
    <b>Eu sou o Sayso</b> 👋 Tu dizes-nos o que pensas. Depois contamos-te o que aconteceu.

    /start – dizer o que pensas
    /later – para perguntarmos noutra altura
    /mydata – ver ou apagar o que disseste
    /language – mudar a língua
    /privacy – ver quem lê
    /stop – parar as mensagens
    /forget – para te esquecermos

    🚨 <b>Estás em perigo agora?</b> Liga para o 999.
    💛 <b>Queres falar com alguém?</b> Linha das crianças Childline: 0800 1111. É grátis.

    Ninguém lê esta conversa o tempo todo. Se não puder esperar, liga.

out-of-the-blue-about = Obrigado por nos dizeres! É sobre o quê?
out-of-the-blue-none = Nenhum destes
out-of-the-blue-nothing-open =
    Obrigado. Agora não há nada aberto, por isso ninguém vai ler isso.

    Envia /start daqui a algum tempo para veres outra vez. Se precisares de ajuda agora, envia /help.
out-of-the-blue-kept = Obrigado! 💛 Guardámos isso com o resto.

send-again-unreadable = Desculpa, não conseguimos abrir isso. Tenta outra vez ou envia de outra maneira.
send-again-too_big = Desculpa, isso era grande demais para nós. Envia uma coisa mais pequena ou diz de outra maneira.
send-again-unreadable-file = Desculpa, não conseguimos abrir isso. Envia outra vez ou envia outro ficheiro.
send-again-too_big-file = Desculpa, isso era grande demais para nós. Envia um ficheiro mais pequeno.
send-again-gone = Desculpa, isso desapareceu antes de conseguirmos abrir. Envia outra vez.
send-again-silent = Não se ouve ninguém a falar aí. Queres tentar outra vez?
send-again-thanks = Obrigado! Desta vez funcionou. 💛

album-many = Tantas imagens! Guardámos as primeiras 10.

out-of-the-blue-never-mind =
    Está bem, não guardámos isso. 🧡
    Passa-se alguma coisa, ou não te sentes em segurança? Podes falar com a Childline: <b>0800 1111</b>. É grátis. Estás em perigo agora? Liga para o <b>999</b>.
