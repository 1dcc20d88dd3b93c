# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Am beth wyt ti eisiau siarad?
have-your-say-nothing-open =
    Does dim byd i ddweud dy farn amdano ar hyn o bryd.

    Dere'n ôl cyn bo hir ac anfona /start i edrych eto.
have-your-say-closed =
    Mae <b>{ $title }</b> wedi cau nawr.

    Anfona /start i weld beth arall sydd ar agor.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Pwy fydd yn clywed hyn:</b> { $who }
    ✅ <b>Beth all newid:</b> { $can }
    🚫 <b>Beth all ddim newid:</b> { $cannot }
    📅 <b>Byddwn ni'n dweud beth sy'n digwydd erbyn:</b> { $by }
have-your-say-progress = { $at } o { $of }
have-your-say-progress-most = { $at } o { $of }, efallai llai
have-your-say-hear-back = Sut dylen ni ddweud wrthot ti beth sy'n digwydd?
have-your-say-hear-back-message = 💬 Neges
have-your-say-hear-back-picture = 🖼 Cerdyn llun
have-your-say-hear-back-voice = 🔊 Nodyn llais
have-your-say-hear-back-nothing = Does dim angen dweud
have-your-say-thanks =
    Diolch! 💛 Mae popeth ddywedaist ti am <b>{ $title }</b> gyda ni.

    Byddwn ni'n dweud wrthot ti beth sy'n digwydd erbyn <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Diolch! 💛 Mae popeth ddywedaist ti am <b>{ $title }</b> gyda ni.

    Fyddwn ni ddim yn anfon neges arall atat ti am hyn.

have-your-say-not-yet =
    Dyw hwn ddim ar agor eto. Dere'n ôl yn fuan! 👋
