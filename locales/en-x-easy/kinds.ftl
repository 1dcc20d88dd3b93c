# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Yes
answer-no = No
face-awful = Very bad
face-bad = Bad
face-okay = OK
face-good = Good
face-great = Very good

you-said = ✓ You said: { $answer }
skipped = ✓ Skipped
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ We have your picture
       *[other] ✓ We have your { $count } pictures
    }
    [voice] { $count ->
        [one] ✓ We have your voice
       *[other] ✓ We have your voice, { $count } times
    }
    [emoji] ✓ We have your emoji
   *[text] ✓ We have it
}

needed-because = We need this one: { $because }
choose-any =
    You can pick more than one.
    Then tap Done.
choose-most = { $most ->
    [one]
        Pick 1.
        Then tap Done.
   *[other]
        Pick up to { $most }.
        Then tap Done.
}

say-it-your-way =
    Say it your way:
    ✏️ words
    😀 emoji
    📷 a picture
    🎤 your voice
send-voice = Send what you said?
with-your-words =
    Your words with it:
    { $text }
redo-toast = OK. Try again.

sorry-tap-one =
    I did not get that. Sorry!
    Please tap one answer.
sorry-tap-some =
    I did not get that. Sorry!
    Please tap your answers.
    Then tap Done.
sorry-tap-face =
    I did not get that. Sorry!
    Please tap one face.
sorry-too-many = { $most ->
    [one] You can pick 1 here.
   *[other] You can pick up to { $most } here.
}
sorry-say-it =
    Sorry! I can not use that here.
    Please send words, emoji, a picture or your voice.
sorry-type-it = Please type your answer.
sorry-too-long =
    That is too long.
    It has { $length } letters.
    You can use { $most } letters.

    Please use fewer words.
not-understood =
    I did not get that. Sorry!
    Please try again.

unusable-contact =
    We do not keep names or phone numbers.
    So we did not keep that.
    Please tell us what you think.
unusable-location =
    We do not keep where you are.
    So we did not keep that.
    You can tell us the name of a place.
unusable-file =
    Sorry! We can not open that.
    You can send words, a picture or your voice.
unusable-too_big =
    Sorry, that is too big.
    Please send a smaller one.
    Or say it another way.
unusable-forwarded =
    That came from another person.
    We want to know what you think.
    Please say it your way.
unusable-video =
    Sorry! We can not use a video.
    You can send words, a picture or your voice.
unusable-poll =
    Sorry, we cannot use your poll.
    Please tell us what you think.
unusable-dice =
    Good throw! 🎲
    It is not an answer here.
    Please tell us what you think.
unusable-empty =
    That message was empty.
    Please try again.
unusable-other =
    Sorry! We can not use that here.
    You can send words, emoji, a picture or your voice.
