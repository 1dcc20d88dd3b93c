# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

quick-poll-closed =
    This poll is closed.
    Thank you for looking.
    .symbol = 🚪
quick-poll-head =
    <b>{ $title }</b>

    👂 Who will hear this:
    { $who }

    📅 We will tell you what happens by:
    { $by }
quick-poll-progress = Question { $at } of { $of }
quick-poll-done =
    Thank you! 💛
    That is the end of <b>{ $title }</b>.

    We will tell you what happens by <b>{ $by }</b>.
    You can change your answers until it closes.
    .symbol = 💛
quick-poll-change = Change my answers

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    This is not open yet.
    Come back soon! 👋
    .symbol = 📅
