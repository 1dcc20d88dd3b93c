# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

profile-description =
    Hello 👋 I am Sayso.

    Tell us what you think.
    Use words, emoji, a picture or your voice.
    Then we tell you what happened.

    A real person reads it on working days.
    They see a made-up name.

    In danger now?
    Call 999.

    Want to talk to someone?
    Call Childline: 0800 1111.
    It is free.
profile-short = Say what you think, your way. Then hear what happened.
command-start = Have your say
command-mydata = See what you said, or take it back
command-language = Change the language
command-practice = Try a question just for fun
command-privacy = Who reads what you say
command-help = Help, and people to talk to
command-stop = Stop messages
command-forget = Forget me and all I said
