# Asked again another time, when the person says.

button-later = ⏰ Ask me later
later-when = When is a good time?
later-when-hour = In an hour
later-when-evening = This evening
later-when-tomorrow = Tomorrow
later-when-never = No need to ask again
later-set-hour = OK! I will ask you again in an hour 👋
later-set-evening = OK! I will ask you again this evening 👋
later-set-tomorrow = OK! I will ask you again tomorrow 👋
later-not-at-all = That's fine 🙂 If you change your mind, send /start.
invitation-later =
    👋 You asked me to come back.

    Do you have time for <b>{ $title }</b> now? It is open until <b>{ $closes }</b>.
plain-later = ask me later, remind me later, ask later, later please
command-later = Ask me another time
