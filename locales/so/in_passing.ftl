# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Nabad gelyo! Soo dir /start markaad rabto inaad la hadasho.
out-of-the-blue-heart = 💛
skip-is-fine = Dhib ma leh! Waxaad taaban kartaa Ka bood. 🙂
closed-thanks =
    Mahadsanid! 💛 Wixii aad sheegtay si ammaan ah ayaan u haynaa.

    Waxa dhaca waxaan kuu sheegi doonnaa ugu dambayn <b>{ $by }</b>.
closed-thanks-no-news = Mahadsanid! 💛 Wixii aad sheegtay si ammaan ah ayaan u haynaa.
reading-language = Luqaddee baan ku wada hadalnaa?
