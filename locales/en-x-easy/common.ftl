# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

language-name = Easy English
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = en-GB
date-pattern = EEEE d MMMM
datetime-pattern = EEEE d MMMM, h:mm a
list-next = { $before }, { $next }
list-last = { $before } and { $last }

wording-missing = Sorry. Some words are missing here. Please try again.

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
    You are not at the end yet.

    Do you want to carry on?
    Or do you want to start again?
    .symbol = 🧩
half-way-nudge =
    Hello again 👋

    You did not get to the end.
    That is OK.
    What you said is safe.

    Do you want to carry on?
    .symbol = 🧩
no-such-command =
    I do not know that one.
    Send /help to see what I can do.
    .symbol = 🤔
closed-question = That question is closed.
try-again-later =
    Sorry. Something went wrong.
    It is not your fault.

    Please try again later.
    .symbol = 🛠️

plain-stop = stop, please stop, stop messages, unsubscribe
plain-help = help, help me, i need help, please help
plain-skip = skip, skip it, next
plain-back = back, go back, undo
plain-hello = hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well =
    💛 We kept that too.
    Now answer this:
    .symbol = 💛

button-help = ❓ Help

sorry-before-yes =
    I cannot keep this yet.
    First, tap a few answers. 👇
    In danger now? Call <b>999</b>.
    Want to talk? Childline: <b>0800 1111</b>. It is free.
    .symbol = 🙋
