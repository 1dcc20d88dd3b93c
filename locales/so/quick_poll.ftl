# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = Su'aalahan waa la xiray. Waad ku mahadsan tahay inaad soo eegtay.
quick-poll-head =
    <b>{ $title }</b>
    👂 Yaa maqli doona: { $who }
    📅 Waxa dhaca waxaan kuu sheegi doonnaa ugu dambayn { $by }
quick-poll-progress = { $at } ka mid ah { $of }
quick-poll-done =
    Mahadsanid! 💛 <b>{ $title }</b> waa dhammaatay.

    Waxa dhaca waxaan kuu sheegi doonnaa ugu dambayn <b>{ $by }</b>. Jawaabahaaga waad beddeli kartaa ilaa su'aalaha la xiro.
quick-poll-change = Beddel jawaabahayga

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    Kani weli ma furna. Dhowaan soo noqo! 👋
