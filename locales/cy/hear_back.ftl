# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Anfonaist ti hwn aton ni 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Dywedoch chi</b>
    { $said }

    ✅ <b>Gwnaethon ni</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Dywedoch chi</b>
    { $said }

    🔨 <b>Rydyn ni'n gwneud</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Dywedoch chi</b>
    { $said }

    💭 <b>Allen ni ddim, a dyma pam</b>
    { $done }
hear-back-you-wrote = 💛 Dy eiriau dy hun: “{ $text }”
hear-back-thumb = Beth yw dy farn am hyn?
hear-back-thumb-up = Da
hear-back-thumb-down = Ddim yn dda
hear-back-thumb-question = Gofyn cwestiwn
hear-back-question = Beth hoffet ti ei ofyn?
hear-back-thanks-up = Diolch am ddweud wrthon ni! 💛
hear-back-thanks-down = Diolch am fod yn onest. Mae'n ein helpu ni i wneud yn well.
hear-back-thanks-question = Diolch! Mae dy gwestiwn gyda ni. Bydd person go iawn yn ei ddarllen ac yn dy ateb di yma.

hear-back-you-chose =
    💛 { $question }
    Dy ddewis di:
    <b>{ $answer }</b>
