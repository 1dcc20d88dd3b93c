# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

button-later = ⏰ Ask me later
later-when = When is a good time?
later-when-hour = In one hour
later-when-evening = This evening
later-when-tomorrow = Tomorrow
later-when-never = Do not ask again
later-set-hour = OK! I will ask you in one hour 👋
later-set-evening = OK! I will ask you this evening 👋
later-set-tomorrow = OK! I will ask you tomorrow 👋
later-not-at-all =
    That is fine 🙂
    You can change your mind. Send /start.
invitation-later =
    👋 You said: ask me later.
    Do you have time for <b>{ $title }</b> now?
    It is open until <b>{ $closes }</b>.
plain-later = ask me later, remind me later, ask later, later please
command-later = Ask me later
