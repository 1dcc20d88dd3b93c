# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Olá! Eu sou o Sayso.

    Em que língua queres falar?
welcome-who = Quem és tu?
welcome-who-young-person = 🧒 Criança ou jovem
welcome-who-parent = 👪 Pai, mãe ou quem cuida
welcome-age = Quantos anos tens?
welcome-age-under-8 = Menos de 8
welcome-age-8-12 = De 8 a 12
welcome-age-13-15 = De 13 a 15
welcome-age-16-17 = 16 ou 17
welcome-age-18-25 = De 18 a 25

welcome-notice =
    <b>É bom saber antes de começar</b>

    🏠 Cuidamos de espaços e atividades para crianças e famílias perto de ti.
    👀 Uma pessoa de verdade lê o que envias, nos dias de trabalho.
    🙈 Vê um nome inventado, e não o teu.
    📱 O Telegram também pode ver as mensagens.
    🔒 Guardamos o que dizes em segurança.
    🗑 Podes apagar o que disseste quando quiseres. Envia /mydata.
    🧡 Se acharmos que não estás em segurança, podemos ter de contar a alguém que possa ajudar.
    ✋ Para parar, envia a palavra stop.

    Queres participar?
welcome-notice-yes = 👍 Sim
welcome-notice-not-now = Agora não
welcome-not-now-said =
    Tudo bem 🙂 Podes voltar quando quiseres.

    Basta enviar /start.
welcome-invite = Podemos escrever-te quando houver perguntas novas?
welcome-invite-yes = 👍 Sim, podem
welcome-invite-no = Não é preciso
