# A short poll for parents and carers.

quick-poll-closed = This poll has closed. Thank you for looking in.
quick-poll-head =
    <b>{ $title }</b>
    👂 Who will hear this: { $who }
    📅 We will tell you what happens by { $by }
quick-poll-progress = { $at } of { $of }
quick-poll-done =
    Thank you! 💛 That's all of <b>{ $title }</b>.

    We will tell you what happens by <b>{ $by }</b>. You can change your answers until the poll closes.
quick-poll-change = Change my answers

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    This one is not open yet. Come back soon! 👋
