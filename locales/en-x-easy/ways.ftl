# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

anything-to-add = Do you want to say more? 🙂
anything-else-to-add =
    We have that too.
    Do you want to say more?
got-that-too = We have that too. 💛
add-some-words = Do you want to add some words?
go-on =
    OK 🙂
    Send more now.
ten-fit =
    One answer holds { $most }.
    We have the first { $most }.
edit-not-read =
    That does not fit the question.
    Your first answer stays.
    You can change it.
    Send /mydata.
stop-was-an-answer =
    Was that your answer?
    Send /start.
    Then tap it. 🙂

button-that-is-all = ✅ That is all
button-no-words = ✅ No words, send it

plain-that-is-all = no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ Change an answer
change-answer-list =
    These are your answers.
    Which one do you want to change?
change-answer-back = Hello again 👋 You said this. Which one do you want to change?
change-answer-go-on = ▶️ Answer the other questions
change-answer-add = ➕ Say something else
change-answer-add-what = What else do you want to say?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = There is nothing to change here. 🙂
change-answer-leave = 👍 Do not change them
change-answer-left =
    OK 👍
    We did not change it.
change-answer-before =
    You said before:
    { $what }
change-answer-changed =
    Done! 💛
    We changed your answer.
    It is about <b>{ $title }</b>.

    You can change it until this closes.
change-answer-closed =
    <b>{ $title }</b> is closed now.
    You cannot change your answers.
change-answer-gone =
    We do not ask that now.
    You cannot change it.

my-data-one-change = ✏️ Change it
