# What stands on the pictures we draw, and what a screen reader says of them.

card-who-hears = Who will hear this
card-can-change = What can change
card-cannot-change = What can't change
card-when = We will tell you by
card-date = { $day }
card-you-said = You said
card-we-did = We did
card-we-are-doing = We are doing
card-we-could-not = We could not, because
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = A picture with the same words as this message.
