# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Ouvir
aloud-coming = 🔊 Já vou ler…
aloud-no-voice = Desculpa, não tenho voz para esta língua.
aloud-cannot-see = Desculpa, essa mensagem já é muito antiga. Não a consigo ler.
aloud-trouble = Desculpa, agora não consigo ler isso em voz alta. Tenta outra vez daqui a pouco.

command-read = Ouvir as mensagens em voz alta

read-aloud-each = 🔊 Queres que te leia cada pergunta?
read-aloud-each-yes = 🔊 Sim, lê para mim
read-aloud-each-no = Não, deixa estar
read-aloud-now-on = 🔊 Está bem! Vou ler-te cada pergunta. Para mudar isto, envia /read.
read-aloud-now-off = Está bem! Não te leio as perguntas. Podes sempre tocar em 🔊 por baixo de qualquer mensagem.
read-aloud-no-voice = Desculpa, não tenho voz para a tua língua, por isso não te consigo ler. Podes escolher outra língua com /language.
