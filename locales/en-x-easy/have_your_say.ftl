# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

have-your-say-project = What do you want to talk about?
    .symbol = 💬
have-your-say-nothing-open =
    There are no questions now.

    Please look again soon.
    Send /start to look.
    .symbol = 🌙
have-your-say-closed =
    <b>{ $title }</b> is closed now.

    Send /start to see other things.
    .symbol = 🚪
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>Who will hear this:</b>
    { $who }

    ✅ <b>What can change:</b>
    { $can }

    🚫 <b>What cannot change:</b>
    { $cannot }

    📅 <b>We will tell you what happens by:</b>
    { $by }
have-your-say-progress = Question { $at } of { $of }
have-your-say-progress-most = Question { $at } of { $of }. Maybe fewer.
have-your-say-hear-back = How do you want us to tell you what happens?
    .symbol = 📬
have-your-say-hear-back-message = 💬 A message
have-your-say-hear-back-picture = 🖼 A picture
have-your-say-hear-back-voice = 🔊 A voice
have-your-say-hear-back-nothing = Do not tell me
have-your-say-thanks =
    Thank you! 💛
    We have what you said about <b>{ $title }</b>.

    We will tell you what happens.
    We will do it by <b>{ $by }</b>.
    .symbol = 💛
have-your-say-thanks-no-news =
    Thank you! 💛
    We have what you said about <b>{ $title }</b>.

    We will not send you more about it.
    .symbol = 💛

have-your-say-not-yet =
    This is not open yet.
    Come back soon! 👋
    .symbol = 📅
