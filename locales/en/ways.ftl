# Saying it in one's own way: several messages that are one view, and changing one's mind.

anything-to-add = Anything to add? 🙂
anything-else-to-add = Got that too. Anything else?
got-that-too = Got that too. 💛
add-some-words = Want to add a few words?
go-on = Go on then 🙂 Type it, or send a picture or a voice note.
ten-fit = We can keep { $most } in one answer. We have the first { $most }.
edit-not-read = That does not fit the question, so your first answer stays. You can change it: send /mydata.
stop-was-an-answer = Was that your answer? Send /start, then tap it. 🙂

button-that-is-all = ✅ That's all
button-no-words = ✅ No words, send it

# Words that a person may type instead of tapping. Split by commas.
plain-that-is-all = no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ Change an answer
change-answer-list = These are your answers. Which one do you want to change?
change-answer-back = Hello again 👋 You have said this so far. Which one do you want to change?
change-answer-go-on = ▶️ Answer the other questions
change-answer-add = ➕ Say something else
change-answer-add-what = What else would you like to say?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = There is nothing to change here. 🙂
change-answer-leave = 👍 Leave them as they are
change-answer-left = OK, it stays as it was. 👍
change-answer-before =
    You said before:
    { $what }
change-answer-changed =
    Done! 💛 We changed your answer about <b>{ $title }</b>.

    You can change your answers until it closes.
change-answer-closed =
    <b>{ $title }</b> has closed now, so answers stay as they are.
change-answer-gone = We don't ask that any more, so there is nothing to change.

my-data-one-change = ✏️ Change it
