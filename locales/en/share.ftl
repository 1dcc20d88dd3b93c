# A voice note in which nobody talks, and whether a person's voice may be played to others.

send-again-kept = OK, we kept it just as it is. 💛

share-voice-this-one = You sent us this 🎤
share-voice-gone = That voice note is gone. We will not play it to anyone. 💛
share-voice-may =
    We would like to play it to other people. They may know your voice.

    Is that OK? You can say no. That is fine too.
share-voice-may-yes = 👍 Yes, play it
share-voice-may-words = 🤖 Only my words, read by a computer
share-voice-may-no = ✋ No
share-voice-may-said-yes = Thank you! 💛 You can take it back any time: send /mydata.
share-voice-may-said-words = Thank you! 💛 Only a computer will read your words. You can take it back any time: send /mydata.
share-voice-may-said-no = OK! We will not play it to anyone else. 💛
