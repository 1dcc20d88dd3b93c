# What the bot says of its own accord: invitations, the one reminder, and promises that are near or have passed.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Would you like to have your say? It's up to you.
    It is open until <b>{ $closes }</b>.
invitation-remind =
    There is still time to have your say on <b>{ $title }</b> 🙂

    It is open until <b>{ $closes }</b>. It's fine if you don't want to. We won't remind you again.
invitation-yes = Have my say
invitation-not-now = Not now
invitation-not-now-said = That's fine 🙂 If you change your mind, send /start.
invitation-closed = This one has closed now. Send /start to see what else is open.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: you promised an outcome by <b>{ $by }</b>. That is today. Send /staff to write it.
    [one] ⏰ <b>{ $title }</b>: you promised an outcome by <b>{ $by }</b>. That is tomorrow. Send /staff to write it.
   *[other] ⏰ <b>{ $title }</b>: you promised an outcome by <b>{ $by }</b>. That is in { $days } days. Send /staff to write it.
}
promise-passed-text =
    We are sorry. We said we would tell you about <b>{ $title }</b> by { $by }. We have not done it yet.

    That is our fault, not yours. We still want to tell you.
    Who to ask: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: Sayso was not running on <b>{ $day }</b>, so { $what } did not go out. It is too late for that now.
due-what = { $kind ->
    [invitation] the invitations
    [reminder] the reminders
    [promise-nudge] the reminder of your promised day
   *[other] the message that you are late to tell people
}
