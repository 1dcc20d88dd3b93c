# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

hear-back-own = You sent us this 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    ✅ <b>We did this</b>
    { $done }
    .symbol = ✅
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    🔨 <b>We are doing this now</b>
    { $done }
    .symbol = 🛠️
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    💭 <b>We could not do it. This is why</b>
    { $done }
    .symbol = 💛
hear-back-you-wrote =
    💛 Your words:
    “{ $text }”
hear-back-thumb = What do you think of this?
    .symbol = 👍
hear-back-thumb-up = Good
hear-back-thumb-down = Not good
hear-back-thumb-question = Ask a question
hear-back-question = What do you want to ask?
    .symbol = ❓
hear-back-thanks-up = Thank you for telling us! 💛
    .symbol = 💛
hear-back-thanks-down =
    Thank you for telling us.
    It helps us do better.
    .symbol = 💛
hear-back-thanks-question =
    Thank you!
    We have your question.

    A real person will read it.
    They will answer you here.
    .symbol = 💛

hear-back-you-chose =
    💛 { $question }
    You chose:
    <b>{ $answer }</b>
