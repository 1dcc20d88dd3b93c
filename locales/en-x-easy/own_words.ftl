# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

only-in-english = 📝 This one is not in Easy Read yet. Some words may be hard.
