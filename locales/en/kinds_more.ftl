# More kinds of question: pictures, ranking, agreeing, numbers, places on a picture, a quiz, a slider.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    In the picture:
    { LINES($lines) }

answer-not-sure = Not sure
answer-agree = Agree
answer-disagree = Disagree
answer-pass = Pass
said-agree = agree
said-disagree = disagree
said-pass = pass

button-undo = ↩️ Undo
button-thats-all = ✅ That's all
button-more = { $count ->
    [one] ▶️ One more
    [5] ▶️ Five more
   *[other] ▶️ { $count } more
}

# What a person may type instead of these buttons. Split by commas.
plain-done = done, i'm done, that's all, thats all, finished, that is all
plain-undo = undo, take it back, oops

rank-first = { $most ->
    [one] Tap the one you like best. Then tap Done.
   *[other] Tap the one you like best, then the next best. Pick up to { $most }. Then tap Done.
}
rank-next = Now tap the next best. Or tap Done.
rank-full = That's your list. Tap Done to send it.
ranked = { $place }. { $option }
you-ranked =
    ✓ Your list, best first:
    { LINES($lines) }

agree-hint = Tap Agree, Disagree or Pass.
agree-last = ✓ { $said }
statement =
    💬 { $at } of { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [one] Thank you! There is one more. Do you want to see it?
    [5] Thank you! Five more?
   *[other] Thank you! There are { $count } more. Do you want to see them?
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

number-hint = A number from { $least } to { $most }.
number-sure = Do you mean <b>{ $number }</b>? If not, type your number.
number-yes = ✅ Yes, { $number }

areas-are =
    On the picture:
    { LINES($lines) }
areas-any = Tap the numbers you want. Then tap Done.
areas-most = { $most ->
    [one] Tap one number. Then tap Done.
   *[other] Tap up to { $most } numbers. Then tap Done.
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 Yes! { $why }
quiz-guess =
    💡 Good guess! It is { $right }. { $why }

slider-low = Not at all
slider-high = Very much
slider-step = { $step } of 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = Sorry, I did not get that. Please tap the one you like best, then the next best. Or type it, like this: 2, 1
sorry-agree = Sorry, I did not get that. Please tap one of the buttons.
sorry-number = Sorry, I did not get that. Please send one number from { $least } to { $most }.
sorry-slider = Sorry, I did not get that. Please tap a number from 1 to 5.
