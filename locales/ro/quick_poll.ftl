# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Sondajul s-a închis. Mulțumim că ai intrat.
quick-poll-head =
    <b>{ $title }</b>
    👂 Cine o să audă asta: { $who }
    📅 Spunem ce a ieșit, cel târziu: { $by }
quick-poll-progress = { $at } din { $of }
quick-poll-done =
    Mulțumim! 💛 Atât a fost despre <b>{ $title }</b>.

    Până <b>{ $by }</b> spunem ce a ieșit. Răspunsurile se pot schimba până se închide sondajul.
quick-poll-change = Schimbă răspunsurile mele

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Aici încă nu se poate răspunde. Revino în curând! 👋
