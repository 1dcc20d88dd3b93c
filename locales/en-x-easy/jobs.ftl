# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Do you want to have your say?
    You choose.

    It is open until <b>{ $closes }</b>.
    .symbol = 💌
invitation-remind =
    You can still have your say 🙂
    It is about <b>{ $title }</b>.

    It is open until <b>{ $closes }</b>.

    You do not have to.
    We will not ask again.
    .symbol = ⏰
invitation-yes = Have my say
invitation-not-now = Not now
invitation-not-now-said =
    That is OK 🙂
    You can come back later.
    Send /start to do this.
    .symbol = 👋
invitation-closed =
    This is closed now.
    Send /start to see other things.
    .symbol = 🚪

promise-nudge-text = { $days ->
    [0]
        ⏰ <b>{ $title }</b>
        You promised an outcome by <b>{ $by }</b>.
        That is today.
        Send /staff to write it.
    [one]
        ⏰ <b>{ $title }</b>
        You promised an outcome by <b>{ $by }</b>.
        That is tomorrow.
        Send /staff to write it.
   *[other]
        ⏰ <b>{ $title }</b>
        You promised an outcome by <b>{ $by }</b>.
        That is in { $days } days.
        Send /staff to write it.
}
promise-passed-text =
    We are sorry.

    We said we would tell you about <b>{ $title }</b>.
    We said we would do it by { $by }.
    We have not done it yet.

    It is our fault.
    It is not your fault.
    We still want to tell you.

    Who to ask:
    { $who }
    .symbol = 📅

due-missed =
    ⏰ <b>{ $title }</b>
    Sayso was off on <b>{ $day }</b>.
    We did not send { $what }.
    It is too late for that now.
due-what = { $kind ->
    [invitation] the invitations
    [reminder] the reminders
    [promise-nudge] a reminder about your promise
   *[other] a message to say that you are late
}
