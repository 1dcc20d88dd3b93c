# The kinds of question: their hints, and kind words when an answer does not fit.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Yes
answer-no = No
face-awful = Awful
face-bad = Not good
face-okay = Okay
face-good = Good
face-great = Great

you-said = ✓ You said: { $answer }
skipped = ✓ Skipped
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Got your picture
       *[other] ✓ Got your { $count } pictures
    }
    [voice] { $count ->
        [one] ✓ Got your voice note
       *[other] ✓ Got your { $count } voice notes
    }
    [emoji] ✓ Got your emoji
   *[text] ✓ Got it
}

needed-because = We need this one: { $because }
choose-any = Pick as many as you like. Then tap Done.
choose-most = { $most ->
    [one] Pick one. Then tap Done.
   *[other] Pick up to { $most }. Then tap Done.
}

say-it-your-way = Say it your way: words ✏️, emoji 😀, a picture 📷 or a voice note 🎤.
send-voice = Send this voice note?
with-your-words =
    Your words with it:
    { $text }
redo-toast = OK, have another go.

sorry-tap-one = Sorry, I did not get that. Please tap one of the answers.
sorry-tap-some = Sorry, I did not get that. Please tap your answers, then tap Done.
sorry-tap-face = Sorry, I did not get that. Please tap one of the faces.
sorry-too-many = { $most ->
    [one] You can pick one here.
   *[other] You can pick up to { $most } here.
}
sorry-say-it = Sorry, I can't use that here. Please send words, emoji, a picture or a voice note.
sorry-type-it = Please type your answer here.
sorry-too-long =
    That is a bit too long for me: { $length } letters. Up to { $most } will fit.

    Can you say it in fewer words?
not-understood = Sorry, I did not get that. Please try again.

unusable-contact = We don't keep names or phone numbers, so we did not keep that. You can tell us what you think in words, a picture or a voice note.
unusable-location = We don't keep where people are, so we did not keep that. If a place matters, tell us its name.
unusable-file = Sorry, we can't open that kind of file. You can send words, a picture or a voice note.
unusable-too_big = Sorry, that one is too big for us. Please send a smaller one, or say it another way.
unusable-forwarded = That came from someone else. We want to hear what you think. Can you say it in your own way?
unusable-video = Sorry, we can't use videos yet. You can send a picture, a voice note or words.
unusable-poll = Sorry, we can't use polls you make. Just tell us what you think.
unusable-dice = Nice roll! 🎲 We can't use that as an answer. Just tell us what you think.
unusable-empty = That message came to us empty. Please try again.
unusable-other = Sorry, we can't use that here. You can send words, emoji, a picture or a voice note.
