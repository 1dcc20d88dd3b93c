# Practice: one playful question that is never kept.

practice-offer = Want to try one just for fun first?
practice-yes = Yes, let me try
practice-no = No, go on
practice-snack = 🏆 Which snack wins? Tap one, or type it.
practice-snack-strawberry = Strawberries
practice-snack-pizza = Pizza
practice-snack-popcorn = Popcorn
practice-snack-carrot = Carrots
practice-done =
    { $emoji } { $snack }! Good choice.

    That's how it works. That one was just for fun, so we did not keep it.
practice-skipped = You can skip any question, just like that 👍
