# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

stop-said =
    OK ✋
    We will not message you again.

    What you said is still safe.
    To come back, send /start.
    To take it back, send /mydata.
    .symbol = ✋

forget-sure =
    Do you want us to forget you?

    All that you said will go.
    We cannot get it back.
    .symbol = 🗑️
forget-sure-yes = 🗑 Yes, forget me
forget-sure-no = No, keep it
forget-kept = OK. We still have it all.
    .symbol = 👍
forget-gone =
    We have forgotten you.
    All that you said is gone.

    You can come back if you like.
    Send /start to do this.
    Take care 💛

language-changed = OK! We will talk like this now.
    .symbol = 👍

privacy-notice =
    <b>Who sees what you say</b>

    👀 A real person reads it.
    They read it on working days.

    🙈 They see a made-up name.
    We do not keep your name.
    We do not keep your phone number.
    We do not keep your birthday.

    🤫 Staff check your words first.
    Only then can other people see them.
    Your name is never with them.

    📱 Telegram can see messages too.
    🔒 We lock what we keep.

    🧡 We may think you are not safe.
    Then we may tell someone who can help.

    <b>You choose</b>

    /mydata: see what you said, or take it back
    /forget: make us forget you
    /stop: stop messages
    .symbol = 🔒

help-text =
    <b>I am Sayso</b> 👋
    You tell us what you think.
    Then we tell you what happened.

    /start: have your say
    /later: ask me later
    /mydata: see what you said, or take it back
    /language: change the language
    /privacy: see who reads it
    /stop: stop messages
    /forget: make us forget you

    🚨 <b>In danger now?</b>
    Call 999.

    💛 <b>Want to talk to someone?</b>
    Call Childline: 0800 1111.
    It is free.

    No one reads this chat all the time.
    If it cannot wait, please call.
    .symbol = 🛟

out-of-the-blue-about =
    Thank you for telling us!
    What is it about?
    .symbol = 💬
out-of-the-blue-none = None of these
out-of-the-blue-nothing-open =
    Thank you.
    There are no questions now.
    So no one will read that.

    Please look again soon.
    Send /start to look.

    Do you need help now?
    Send /help.
    .symbol = 🌙
out-of-the-blue-kept =
    Thank you! 💛
    We have it.
    .symbol = 💛

send-again-unreadable =
    Sorry! We could not open that.
    Please try again.
    Or send it another way.
    .symbol = 🖼️
send-again-too_big =
    Sorry, that was too big.
    Please send a smaller one.
    Or say it another way.
send-again-unreadable-file = Sorry, we could not open that. Please send it again.
send-again-too_big-file = Sorry, that was too big. Please send a smaller one.
send-again-gone =
    Sorry, that was gone too soon.
    Please send it again.
    .symbol = 🖼️
send-again-silent =
    We could not hear you talk.
    Do you want to try again?
    .symbol = 🎤
send-again-thanks =
    Thank you! 💛
    That one worked.
    .symbol = 💛

album-many =
    That is a lot of pictures!
    We kept the first 10.

out-of-the-blue-never-mind =
    OK. We did not keep it. 🧡
    Is something wrong? Childline: <b>0800 1111</b>. It is free.
    In danger now? Call <b>999</b>.
    .symbol = 👍
