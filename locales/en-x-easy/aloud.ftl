# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

aloud-listen = 🔊 Listen
aloud-coming = 🔊 Here it comes…
aloud-no-voice = Sorry. I cannot read this one to you.
aloud-cannot-see = Sorry. That message is too old.
aloud-trouble =
    Sorry. I cannot read that now.
    Please try again soon.

command-read = Read to me

read-aloud-each = 🔊 Shall I read to you?
read-aloud-each-yes = 🔊 Yes, read to me
read-aloud-each-no = No, thank you
read-aloud-now-on =
    🔊 OK! I will read to you.
    Send /read to stop this.
read-aloud-now-off =
    OK! I will not read to you.
    You can still tap 🔊.
read-aloud-no-voice =
    Sorry. I cannot read to you.
    I have no voice for your language.
