# A young person chooses a project and answers its questions.

have-your-say-project = What do you want to talk about?
have-your-say-nothing-open =
    There is nothing to have your say on right now.

    Come back soon and send /start to look again.
have-your-say-closed =
    <b>{ $title }</b> has closed now.

    Send /start to see what else is open.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Who will hear this:</b> { $who }
    ✅ <b>What can change:</b> { $can }
    🚫 <b>What can't change:</b> { $cannot }
    📅 <b>We will tell you what happens by:</b> { $by }
have-your-say-progress = { $at } of { $of }
have-your-say-progress-most = { $at } of { $of }, maybe fewer
have-your-say-hear-back = How should we tell you what happens?
have-your-say-hear-back-message = 💬 A message
have-your-say-hear-back-picture = 🖼 A picture card
have-your-say-hear-back-voice = 🔊 A voice note
have-your-say-hear-back-nothing = No need to tell me
have-your-say-thanks =
    Thank you! 💛 We have everything you said about <b>{ $title }</b>.

    We will tell you what happens by <b>{ $by }</b>.
have-your-say-thanks-no-news =
    Thank you! 💛 We have everything you said about <b>{ $title }</b>.

    We won't message you about it again.

have-your-say-not-yet =
    This one is not open yet. Come back soon! 👋
