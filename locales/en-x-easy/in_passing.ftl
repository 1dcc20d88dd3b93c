# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

out-of-the-blue-bye =
    💛 Bye for now!
    Send /start to talk to us.
    .symbol = 👋
out-of-the-blue-heart = 💛
skip-is-fine =
    That is OK! 🙂
    You can tap Skip.
    .symbol = ➡️
closed-thanks =
    Thank you! 💛
    We have what you said.
    We will tell you what happens.
    We will do this by <b>{ $by }</b>.
    .symbol = 💛
closed-thanks-no-news =
    Thank you! 💛
    We have what you said.
    .symbol = 💛
reading-language = Which language do you want?
    .symbol = 💬
