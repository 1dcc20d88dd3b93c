# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Sobre o que queres falar?
have-your-say-nothing-open =
    Agora não há perguntas.

    Volta em breve e envia /start para veres outra vez.
have-your-say-closed =
    <b>{ $title }</b>: aqui já não se pode responder.

    Envia /start para veres o que mais está aberto.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Quem vai ouvir isto:</b> { $who }
    ✅ <b>O que pode mudar:</b> { $can }
    🚫 <b>O que não pode mudar:</b> { $cannot }
    📅 <b>Damos-te notícias até:</b> { $by }
have-your-say-progress = { $at } de { $of }
have-your-say-progress-most = { $at } de { $of }, talvez menos
have-your-say-hear-back = Como queres que te contemos o que aconteceu?
have-your-say-hear-back-message = 💬 Uma mensagem
have-your-say-hear-back-picture = 🖼 Uma imagem
have-your-say-hear-back-voice = 🔊 Uma mensagem de voz
have-your-say-hear-back-nothing = Não é preciso contar
have-your-say-thanks =
    Obrigado! 💛 Temos tudo o que disseste sobre <b>{ $title }</b>.

    Até <b>{ $by }</b>, contamos-te o que aconteceu.
have-your-say-thanks-no-news =
    Obrigado! 💛 Temos tudo o que disseste sobre <b>{ $title }</b>.

    Não te escrevemos mais sobre isto.

have-your-say-not-yet =
    Isto ainda não abriu. Volta em breve! 👋
