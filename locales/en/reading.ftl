# Which language, and how to read in it.

language-machine-made = 🤖 = a machine made these words. No one who speaks the language has checked them yet.
reading-how = How do you like to read? Tap one.
reading-words = Words
reading-easy = Big pictures, few words
reading-aloud = Read it to me
language-changed-unreviewed =
    Done! We will talk like this from now on.

    🤖 A machine made these words. No one who speaks { $name } has checked them yet.
