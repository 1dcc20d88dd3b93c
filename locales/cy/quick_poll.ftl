# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Mae'r pôl hwn wedi cau. Diolch am edrych.
quick-poll-head =
    <b>{ $title }</b>
    👂 Pwy fydd yn clywed hyn: { $who }
    📅 Byddwn ni'n dweud wrthoch chi beth sy'n digwydd erbyn { $by }
quick-poll-progress = { $at } o { $of }
quick-poll-done =
    Diolch! 💛 Dyna'r cyfan o <b>{ $title }</b>.

    Byddwn ni'n dweud wrthoch chi beth sy'n digwydd erbyn <b>{ $by }</b>. Gallwch chi newid eich atebion nes i'r pôl gau.
quick-poll-change = Newid fy atebion

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Dyw hwn ddim ar agor eto. Dewch yn ôl yn fuan! 👋
