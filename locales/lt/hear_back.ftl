# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Tai gavome iš tavęs 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Jūs sakėte</b>
    { $said }

    ✅ <b>Mes padarėme</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Jūs sakėte</b>
    { $said }

    🔨 <b>Mes dabar darome</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Jūs sakėte</b>
    { $said }

    💭 <b>Mes negalėjome. Štai kodėl</b>
    { $done }
hear-back-you-wrote = 💛 Tavo žodžiai: „{ $text }“
hear-back-thumb = Ką apie tai manai?
hear-back-thumb-up = Gerai
hear-back-thumb-down = Negerai
hear-back-thumb-question = Turiu klausimą
hear-back-question = Ko nori paklausti?
hear-back-thanks-up = Ačiū, kad mums pasakei! 💛
hear-back-thanks-down = Ačiū, kad sakai atvirai. Tai padeda mums dirbti geriau.
hear-back-thanks-question = Ačiū! Turime tavo klausimą. Jį perskaitys tikras žmogus ir atsakys tau čia.

hear-back-you-chose =
    💛 { $question }
    Tavo pasirinkimas:
    <b>{ $answer }</b>
