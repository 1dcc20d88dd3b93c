# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Despre ce vrei să vorbim?
have-your-say-nothing-open =
    Acum nu e nicio întrebare deschisă.

    Revino în curând: trimite /start ca să vezi ce e nou.
have-your-say-closed =
    <b>{ $title }</b>: aici nu se mai poate răspunde.

    Trimite /start ca să vezi ce altceva e deschis.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Cine o să audă asta:</b> { $who }
    ✅ <b>Ce se poate schimba:</b> { $can }
    🚫 <b>Ce nu se poate schimba:</b> { $cannot }
    📅 <b>Îți spunem ce a ieșit, cel târziu:</b> { $by }
have-your-say-progress = { $at } din { $of }
have-your-say-progress-most = { $at } din { $of }, poate mai puține
have-your-say-hear-back = Cum să îți spunem ce a ieșit?
have-your-say-hear-back-message = 💬 Un mesaj
have-your-say-hear-back-picture = 🖼 O imagine
have-your-say-hear-back-voice = 🔊 Un mesaj vocal
have-your-say-hear-back-nothing = Nu e nevoie să-mi spuneți
have-your-say-thanks =
    Mulțumim! 💛 Avem tot ce ai spus despre <b>{ $title }</b>.

    Până <b>{ $by }</b> îți spunem ce a ieșit.
have-your-say-thanks-no-news =
    Mulțumim! 💛 Avem tot ce ai spus despre <b>{ $title }</b>.

    Nu îți mai scriem despre asta.

have-your-say-not-yet =
    Aici încă nu se poate răspunde. Revino în curând! 👋
