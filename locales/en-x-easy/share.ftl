# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

send-again-kept =
    OK 💛
    We kept it.
    .symbol = 💛

share-voice-this-one = You sent us this 🎤
share-voice-gone = That voice note is gone. We will not play it. 💛
share-voice-may =
    We want to play this to other people.
    They may know your voice.

    Is that OK?
    You can say no.
    .symbol = 🙋
share-voice-may-yes = 👍 Yes, play it
share-voice-may-words = 🤖 Only my words. A computer reads them.
share-voice-may-no = ✋ No
share-voice-may-said-yes =
    Thank you! 💛
    You can take it back.
    Send /mydata to do this.
    .symbol = 💛
share-voice-may-said-words =
    Thank you! 💛
    A computer will read your words.
    No one else will hear your voice.

    You can take it back.
    Send /mydata to do this.
    .symbol = 💛
share-voice-may-said-no =
    OK! We will not play it.
    .symbol = 👍
