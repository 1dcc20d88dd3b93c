# What is said in passing: a goodbye after all is said, a question passed over, a project that has closed meanwhile.

out-of-the-blue-bye = 💛 Bye for now! Send /start when you want to talk.
out-of-the-blue-heart = 💛
skip-is-fine = That's OK! You can tap Skip. 🙂
closed-thanks =
    Thank you! 💛 What you said is safe with us.

    We will tell you what happens by <b>{ $by }</b>.
closed-thanks-no-news = Thank you! 💛 What you said is safe with us.
reading-language = Which language do you like?
