# The language itself, the buttons that stand on many screens, and what a person may type instead of tapping.

language-name = English
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = the Sayso team
# The language tag for numbers, plurals and names of months (CLDR).
language-tag = en-GB
# Patterns of CLDR: https://unicode.org/reports/tr35/tr35-dates.html
date-pattern = EEEE d MMMM
datetime-pattern = EEEE d MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } and { $last }

# Shown when words are missing in every language. It stands for any text, so it says only what is always true.
wording-missing = Sorry, we lost some words here. Please try again.

button-back = ⬅️ Back
button-skip = Skip ➡️
button-keep = Keep it ➡️
button-done = ✅ Done ({ $count })
button-send = ✅ Send it
button-redo = 🔁 Do it again
button-carry-on = ▶️ Carry on
button-start-again = 🔄 Start again
button-start = ▶️ Start

half-way =
    You are part of the way through.

    Do you want to carry on or start again?
half-way-nudge =
    Hello again 👋 You did not get to the end.

    That's fine. What you said is safe. Do you want to carry on?
no-such-command = I don't know that one. Send /help and I will tell you what I can do.
closed-question = That question has closed.
try-again-later =
    Sorry, something went wrong on our side. It is not your fault.

    Please try again in a little while.

# Words that a person may type, alone in a message, instead of a command or a button. Split by commas.
plain-stop = stop, please stop, stop messages, unsubscribe
plain-help = help, help me, i need help, please help
plain-skip = skip, skip it, next, pass
plain-back = back, go back, undo
plain-hello = hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 We kept that as well. Now, back to this:

button-help = ❓ Help

sorry-before-yes =
    I can't keep what you write just yet. First, a few quick taps. 👇
    In danger now? Call <b>999</b>. Want to talk to someone? Childline: <b>0800 1111</b>. It is free.
