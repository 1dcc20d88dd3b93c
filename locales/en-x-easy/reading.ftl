# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

language-machine-made = 🤖 = a machine made these words. No one has checked them yet.
reading-how = How do you like to read? Tap one.
reading-words = Words
reading-easy = Big pictures, few words
reading-aloud = Read it to me
language-changed-unreviewed =
    Done!

    🤖 A machine made these words. No one who speaks { $name } has checked them yet.
    .symbol = 👍
