# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

practice-heard =
    🎤 That worked! That is how you send your voice.

    This one was just for fun. No one heard it. We did not keep it.
    .symbol = 🎉
practice-pictured =
    📷 That worked! That is how you send a picture.

    This one was just for fun. No one saw it. We did not keep it.
    .symbol = 🎉
