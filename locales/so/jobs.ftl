# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Ma jeclaan lahayd inaad ra'yigaaga noo sheegto? Adiga ayay kuu taallaa.
    Wuu furan yahay ilaa <b>{ $closes }</b>.
invitation-remind =
    Weli waqti baa kuu haray si aad ra'yigaaga uga dhiibato <b>{ $title }</b> 🙂

    Wuu furan yahay ilaa <b>{ $closes }</b>. Haddii aadan rabin, dhib malaha. Mar dambe ku xusuusin mayno.
invitation-yes = Aan ra'yigayga sheego
invitation-not-now = Hadda maya
invitation-not-now-said = Dhib malaha 🙂 Haddii aad fikirkaaga beddesho, soo dir /start.
invitation-closed = Kan hadda waa la xiray. Soo dir /start si aad u aragto waxa kale ee furan.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: waxaad ballanqaadday natiijo ugu dambayn <b>{ $by }</b>. Waa maanta. Soo dir /staff si aad u qorto.
    [one] ⏰ <b>{ $title }</b>: waxaad ballanqaadday natiijo ugu dambayn <b>{ $by }</b>. Waa berri. Soo dir /staff si aad u qorto.
   *[other] ⏰ <b>{ $title }</b>: waxaad ballanqaadday natiijo ugu dambayn <b>{ $by }</b>. Waxaa haray { $days } maalmood. Soo dir /staff si aad u qorto.
}
promise-passed-text =
    Waan ka xunnahay. Waxaan ballanqaadnay inaan wax kaaga sheegno <b>{ $title }</b> ugu dambayn { $by }. Weli ma aannan samayn.

    Khaladku waa kayaga, kaaga ma aha. Weli waxaan rabnaa inaan kuu sheegno.
    Qofka la weydiin karo: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: Sayso ma shaqaynayn <b>{ $day }</b>, sidaas darteed { $what } lama dirin. Hadda waqtigii waa dhaafay.
due-what = { $kind ->
    [invitation] martiqaadyadii
    [reminder] farriimihii xusuusinta
    [promise-nudge] xusuusintii maalintii aad ballanqaadday
   *[other] farriintii sheegaysay inaad dib u dhacday
}
