# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

card-who-hears = Who will hear this
card-can-change = What can change
card-cannot-change = What cannot change
card-when = We will tell you by
card-date = { $day }
card-you-said = You said
card-we-did = We did this
card-we-are-doing = We are doing this now
card-we-could-not = We could not. This is why
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = A picture. It has the same words as this message.
