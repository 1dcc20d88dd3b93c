# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

my-data-may-share = You said we can share this.
my-data-one-unshare = ✋ Do not share it
my-data-unshared =
    OK! We will not share it. 💛
    .symbol = 👍
my-data-unshared-copied =
    OK! We will not share it again. 💛

    We made a copy before. Some people may have heard it.
    We cannot undo that.
    .symbol = 👍
