# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = Maxaad rabtaa inaad ka hadasho?
have-your-say-nothing-open =
    Hadda ma jiro wax ra'yi laga dhiibto.

    Dhowaan soo noqo oo soo dir /start si aad mar kale u eegto.
have-your-say-closed =
    <b>{ $title }</b> hadda waa la xiray.

    Soo dir /start si aad u aragto waxa kale ee furan.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Yaa maqli doona:</b> { $who }
    ✅ <b>Waxa isbeddeli kara:</b> { $can }
    🚫 <b>Waxa aan isbeddeli karin:</b> { $cannot }
    📅 <b>Waxa dhaca waxaan kuu sheegi doonnaa ugu dambayn:</b> { $by }
have-your-say-progress = { $at } ka mid ah { $of }
have-your-say-progress-most = { $at } ka mid ah { $of }, laga yaabee inay ka yar yihiin
have-your-say-hear-back = Sidee baan kuugu sheegnaa waxa dhaca?
have-your-say-hear-back-message = 💬 Farriin
have-your-say-hear-back-picture = 🖼 Kaar sawir leh
have-your-say-hear-back-voice = 🔊 Farriin cod ah
have-your-say-hear-back-nothing = Uma baahni in la ii sheego
have-your-say-thanks =
    Mahadsanid! 💛 Wax walba oo aad ka tiri <b>{ $title }</b> waan haynaa.

    Waxa dhaca waxaan kuu sheegi doonnaa ugu dambayn <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Mahadsanid! 💛 Wax walba oo aad ka tiri <b>{ $title }</b> waan haynaa.

    Mar dambe farriin kuugama soo diri doonno arrintan.

have-your-say-not-yet =
    Kani weli ma furna. Dhowaan soo noqo! 👋
