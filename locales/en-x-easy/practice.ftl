# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

practice-offer = Do you want to try one for fun?
    .symbol = 🎈
practice-yes = Yes
practice-no = No, go on
practice-snack = 🏆 Which snack wins? Tap one.
practice-snack-strawberry = Strawberries
practice-snack-pizza = Pizza
practice-snack-popcorn = Popcorn
practice-snack-carrot = Carrots
practice-done =
    { $emoji } { $snack }! Good choice.

    That is how it works. This one was just for fun. We did not keep it.
    .symbol = 🎉
practice-skipped = You can skip any question 👍
    .symbol = 👍
