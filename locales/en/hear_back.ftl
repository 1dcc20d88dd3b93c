# What came of it, beside what the person said.

hear-back-own = You sent us this 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    ✅ <b>We did</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    🔨 <b>We are doing</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>You said</b>
    { $said }

    💭 <b>We could not, and here is why</b>
    { $done }
hear-back-you-wrote = 💛 Your own words: “{ $text }”
hear-back-thumb = What do you think of this?
hear-back-thumb-up = Good
hear-back-thumb-down = Not good
hear-back-thumb-question = Ask a question
hear-back-question = What would you like to ask?
hear-back-thanks-up = Thank you for telling us! 💛
hear-back-thanks-down = Thank you for being honest. It helps us do better.
hear-back-thanks-question = Thank you! We have your question. A real person will read it and answer you here.

hear-back-you-chose =
    💛 { $question }
    You chose:
    <b>{ $answer }</b>
