# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Tu ne-ai trimis asta 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Voi ați spus</b>
    { $said }

    ✅ <b>Noi am făcut</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Voi ați spus</b>
    { $said }

    🔨 <b>Noi facem acum</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Voi ați spus</b>
    { $said }

    💭 <b>Nu am putut. Iată de ce</b>
    { $done }
hear-back-you-wrote = 💛 Cuvintele tale: „{ $text }”
hear-back-thumb = Ce părere ai?
hear-back-thumb-up = E bine
hear-back-thumb-down = Nu e bine
hear-back-thumb-question = Am o întrebare
hear-back-question = Ce vrei să întrebi?
hear-back-thanks-up = Mulțumim că ne-ai spus! 💛
hear-back-thanks-down = Mulțumim că ne spui sincer. Ne ajută să facem mai bine.
hear-back-thanks-question = Mulțumim! Avem întrebarea ta. O citește un om adevărat și îți răspunde aici.

hear-back-you-chose =
    💛 { $question }
    Ai ales:
    <b>{ $answer }</b>
