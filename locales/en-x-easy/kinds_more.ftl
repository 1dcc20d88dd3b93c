# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    In the picture:
    { LINES($lines) }

answer-not-sure = Not sure
answer-agree = I agree
answer-disagree = I do not agree
answer-pass = Not sure
said-agree = I agree
said-disagree = I do not agree
said-pass = not sure

button-undo = ↩️ Undo
button-thats-all = ✅ That is all
button-more = { $count ->
    [one] ▶️ One more
    [5] ▶️ Five more
   *[other] ▶️ { $count } more
}

plain-done = done, i'm done, that's all, thats all, finished, that is all
plain-undo = undo, take it back, oops

rank-first = { $most ->
    [one]
        Tap the one you like best.
        Then tap Done.
   *[other]
        Tap the one you like best.
        Then tap the next best.
        You can pick up to { $most }.
        Then tap Done.
}
rank-next =
    Now tap the next best.
    Or tap Done.
rank-full =
    This is your list.
    Tap Done to send it.
ranked = { $place }. { $option }
you-ranked =
    ✓ Your list. The best is first:
    { LINES($lines) }

agree-hint = Tap one button.
agree-last = ✓ { $said }
statement =
    💬 { $at } of { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [one]
        Thank you!
        There is one more.
        Do you want to see it?
    [5]
        Thank you!
        Five more?
   *[other]
        Thank you!
        There are { $count } more.
        Do you want to see them?
}
you-said-of-each = { $more ->
    [0]
        ✓ You said:
        { LINES($lines) }
    [one]
        ✓ You said:
        { LINES($lines) }
        and one more
   *[other]
        ✓ You said:
        { LINES($lines) }
        and { $more } more
}

number-hint = Send a number from { $least } to { $most }.
number-sure =
    Do you mean <b>{ $number }</b>?
    If not, type your number.
number-yes = ✅ Yes, { $number }

areas-are =
    On the picture:
    { LINES($lines) }
areas-any =
    Tap the numbers you want.
    Then tap Done.
areas-most = { $most ->
    [one]
        Tap one number.
        Then tap Done.
   *[other]
        Tap up to { $most } numbers.
        Then tap Done.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Yes! { $why }
quiz-guess =
    💡 Good guess!
    It is { $right }.
    { $why }

slider-low = Not at all
slider-high = Very much
slider-step = { $step } of 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank =
    Sorry, I did not get that.
    Tap the one you like best.
    Or type the numbers, like this: 2, 1
sorry-agree =
    Sorry, I did not get that.
    Please tap one button.
sorry-number =
    Sorry, I did not get that.
    Please send one number from { $least } to { $most }.
sorry-slider =
    Sorry, I did not get that.
    Please tap a number from 1 to 5.
