# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Esta sondagem já fechou. Obrigado pela visita.
quick-poll-head =
    <b>{ $title }</b>
    👂 Quem vai ouvir isto: { $who }
    📅 Damos notícias até { $by }
quick-poll-progress = { $at } de { $of }
quick-poll-done =
    Obrigado! 💛 É tudo sobre <b>{ $title }</b>.

    Até <b>{ $by }</b>, contamos o que aconteceu. Dá para mudar as respostas até a sondagem fechar.
quick-poll-change = Mudar as minhas respostas

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Isto ainda não abriu. Até breve! 👋
