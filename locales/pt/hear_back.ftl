# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Enviaste-nos isto 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Vocês disseram</b>
    { $said }

    ✅ <b>Nós fizemos</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Vocês disseram</b>
    { $said }

    🔨 <b>Estamos a fazer</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Vocês disseram</b>
    { $said }

    💭 <b>Não conseguimos, e a razão é esta</b>
    { $done }
hear-back-you-wrote = 💛 As tuas palavras: “{ $text }”
hear-back-thumb = O que achas disto?
hear-back-thumb-up = Acho bem
hear-back-thumb-down = Não acho bem
hear-back-thumb-question = Fazer uma pergunta
hear-back-question = O que queres perguntar?
hear-back-thanks-up = Obrigado por nos dizeres! 💛
hear-back-thanks-down = Obrigado pela sinceridade. Ajuda-nos a fazer melhor.
hear-back-thanks-question = Obrigado! Temos a tua pergunta. Uma pessoa de verdade vai lê-la e responder-te aqui.

hear-back-you-chose =
    💛 { $question }
    Escolheste:
    <b>{ $answer }</b>
