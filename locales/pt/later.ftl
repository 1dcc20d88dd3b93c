# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Pergunta-me mais tarde
later-when = Quando te dá jeito?
later-when-hour = Daqui a uma hora
later-when-evening = Hoje ao fim do dia
later-when-tomorrow = Amanhã
later-when-never = Não é preciso perguntar mais
later-set-hour = Está bem! Volto a perguntar daqui a uma hora 👋
later-set-evening = Está bem! Volto a perguntar hoje ao fim do dia 👋
later-set-tomorrow = Está bem! Volto a perguntar amanhã 👋
later-not-at-all = Tudo bem 🙂 Se mudares de ideias, envia /start.
invitation-later =
    👋 Pediste-me para voltar mais tarde.

    Tens tempo agora para <b>{ $title }</b>? Dá para responder até <b>{ $closes }</b>.
plain-later = pergunta-me mais tarde, pergunta me mais tarde, pergunta mais tarde, pergunta-me depois, pergunta me depois, pergunta depois, lembra-me mais tarde, lembra me mais tarde, lembra-me depois, lembra me depois, mais tarde por favor
command-later = Pergunta-me noutra altura
