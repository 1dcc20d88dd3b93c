# Short conversations: stop, forget me, language, privacy, help, something said out of the blue, another try.

stop-said =
    OK. We will not message you again. ✋

    What you said is still safe. To come back, send /start. To take it back, send /mydata.

forget-sure =
    Do you want us to forget you?

    Everything you said will go, and so will your made-up name. We can't undo this.
forget-sure-yes = 🗑 Yes, forget me
forget-sure-no = No, keep it
forget-kept = OK, we kept everything as it was.
forget-gone =
    Done. We have forgotten you and everything you said.

    If you ever come back, send /start. Take care 💛

language-changed = Done! We will talk like this from now on.

privacy-notice =
    <b>Who sees what you say</b>

    👀 A real person reads it, on working days. They look after it and pass on what people say.
    🙈 They see a made-up name. We don't keep your name, phone number or birthday.
    🤫 No one else sees your words until a member of staff has checked them. Your name is never with them.
    📱 Telegram can see messages too.
    🔒 What we keep is locked, and only we have the key.
    🧡 If we think you are not safe, we may need to tell someone who can help.

    <b>You choose</b>

    /mydata to see what you said or take it back
    /forget to make us forget you
    /stop to stop messages

help-text =
    <b>I am Sayso</b> 👋 You tell us what you think. Then we tell you what happened.

    /start to have your say
    /later to have us ask another time
    /mydata to see what you said or take it back
    /language to change the language
    /privacy to see who reads it
    /stop to stop messages
    /forget to make us forget you

    🚨 <b>In danger now?</b> Call 999.
    💛 <b>Want to talk to someone?</b> Childline: 0800 1111. It is free.

    No one reads this chat all the time. If it can't wait, please call.

out-of-the-blue-about = Thank you for telling us! What is it about?
out-of-the-blue-none = None of these
out-of-the-blue-nothing-open =
    Thank you. Nothing is open right now, so no one will read that one.

    Send /start to look again soon. If you need help now, send /help.
out-of-the-blue-kept = Thank you! 💛 We have kept it with the rest.

send-again-unreadable = Sorry, we could not open that. Please try again, or send it another way.
send-again-too_big = Sorry, that was too big for us. Please send a smaller one, or say it another way.
send-again-unreadable-file = Sorry, we could not open that. Please send it again, or send another one.
send-again-too_big-file = Sorry, that was too big for us. Please send a smaller one.
send-again-gone = Sorry, that was gone before we could open it. Please send it again.
send-again-silent = We could not hear anyone talking in that. Want to try again?
send-again-thanks = Thank you! That one worked. 💛

album-many = That's a lot of pictures! We kept the first 10.

out-of-the-blue-never-mind =
    OK, we have not kept it. 🧡
    Is something wrong, or not safe? You can talk to Childline: <b>0800 1111</b>. It is free. In danger now? Call <b>999</b>.
