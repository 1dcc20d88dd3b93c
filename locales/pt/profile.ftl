# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Olá 👋 Eu sou o Sayso.

    Diz o que pensas a quem cuida dos espaços e atividades perto de ti. Usa palavras, emojis, uma imagem ou a tua voz. Depois contamos-te o que aconteceu.

    Uma pessoa de verdade lê tudo, nos dias de trabalho. Vê um nome inventado, e não o teu.

    Estás em perigo agora? Liga para o 999. Queres falar com alguém? Linha das crianças Childline: 0800 1111. É grátis.
profile-short = Diz o que pensas, à tua maneira. Depois ficas a saber o que aconteceu.
command-start = Dizer o que pensas
command-mydata = Ver ou apagar o que disseste
command-language = Mudar a língua
command-practice = Experimentar uma pergunta por diversão
command-privacy = Quem lê o que dizes
command-help = Ajuda e pessoas com quem falar
command-stop = Parar as mensagens
command-forget = Esqueçam-me e apaguem o que eu disse
