# Reading messages aloud: the button under each message, and /read.

aloud-listen = 🔊 Listen
aloud-coming = 🔊 Here it comes…
aloud-no-voice = Sorry, I have no voice for this language.
aloud-cannot-see = Sorry, that message is too old for me to read.
aloud-trouble = Sorry, I can't read that aloud just now. Please try again soon.

command-read = Read messages to me

read-aloud-each = 🔊 Shall I read each question to you?
read-aloud-each-yes = 🔊 Yes, read to me
read-aloud-each-no = No, thank you
read-aloud-now-on = 🔊 OK! I will read each question to you. To change this, send /read.
read-aloud-now-off = OK! I will not read to you. You can still tap 🔊 under any message.
read-aloud-no-voice = Sorry, I have no voice for your language, so I can't read aloud to you. You can pick another one with /language.
