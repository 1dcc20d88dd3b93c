# For staff: plain and exact.

staff-state = { $state ->
    [draft] not open yet
    [open] open
    [closed] closed
   *[other] { $state }
}
staff-status = { $status ->
    [waiting] waiting for a look
    [let_through] let through
    [held_back] held back
   *[other] { $status }
}
staff-mode = { $mode ->
    [choice] 👆 tapped
    [text] ✏️ words
    [emoji] 😀 emoji
    [image] 📷 picture
    [voice] 🎤 voice
   *[other] { $mode }
}
staff-outcome-state = { $state ->
    [draft] draft
    [scheduled] scheduled
    [sending] being sent
    [sent] sent
    [cancelled] cancelled
   *[other] { $state }
}
staff-went = ✓ { $to }
staff-question-to-the-team = A question to the team
staff-anything-else = Something else
staff-chose = Chose: { $what }
staff-words = “{ $text }”
staff-tally =
    <b>{ $question }</b>
    { LINES($lines) }
staff-tally-line = { $option }: { $count }

staff-no-projects = There are no projects yet. Add one on the server with: sayso project add FILE.toml
staff-home = { $count ->
    [one] 1 project.
   *[other] { $count } projects. Choose one.
}
staff-project = { $waiting ->
    [0] { $title } · { $state }
   *[other] { $title } · { $state } · { $waiting } waiting
}

staff-join-no-such-invite = This invitation does not work. It may have been used, be too old or be mistyped. Ask for a new one.
staff-join-welcome =
    👋 Welcome to the team. Your role: <b>{ $role }</b>.

    What people say is private. Open only what you need, and do not share it outside your team.
    Send /staff at any time.
staff-join-button-open = Open projects

staff-project-gone = This project no longer exists.
staff-project-page =
    <b>{ $title }</b> · { $state }
    📅 Promised: { $by }

    👥 People: { $people }
    💬 Views: { $views } ({ $waiting } waiting for a look)
    🔔 Will hear back: { $followers }
staff-project-button-views = Latest views
staff-project-button-outcome = Write an outcome
staff-project-button-outcomes = Outcomes
staff-project-button-open = Open it
staff-project-button-close = Close it
staff-project-button-back = Back
staff-project-button-yes = ✅ Yes
staff-project-button-no = No
staff-project-sure-open = Open <b>{ $title }</b>? Those it is for will be invited.
staff-project-sure-close = Close <b>{ $title }</b>? No one can answer after that.
staff-project-now-open = <b>{ $title }</b> is open.
staff-project-now-closed = <b>{ $title }</b> is closed.
staff-project-already-open = <b>{ $title }</b> was open already.
staff-project-already-closed = <b>{ $title }</b> was closed already.
staff-project-outcomes = Outcomes of <b>{ $title }</b>
staff-project-one-outcome = { $result ->
    [did] ✅ We did · { $state }
    [doing] 🔨 We are doing · { $state }
   *[could_not] 💭 We could not · { $state }
}

staff-views-gone = This project no longer exists.
staff-views-list = Latest views on <b>{ $title }</b>. Tap a number to open one. What you open is noted.
staff-views-none = There are no views on <b>{ $title }</b> here.
staff-views-line =
    <b>{ $number }.</b> { $who } · { $mode } · { $status }
    { $question } · { $at }
staff-views-button-older = Older
staff-views-button-newest = Newest
staff-views-button-back = Back
staff-views-taken-back = The person has taken this back. It is gone.
staff-views-media = { $number } of { $of }
staff-views-opened =
    <b>{ $who }</b> · { $at }
    { $question }
    Status: { $status }
staff-views-button-through = Let through
staff-views-button-hold = Hold back
staff-views-button-answer = Answer
staff-views-button-list = Back to the list
staff-views-button-next = Next one
staff-views-said-through = ✅ Let through.
staff-views-said-hold = ✋ Held back. Only staff can see it.
staff-views-next = Next: { $who }, { $question }
staff-views-answer = Write your answer to { $who }. They get it as you write it.
staff-views-answered = ✅ Your answer is on its way to { $who }.

staff-outcome-gone = This project no longer exists.
staff-outcome-result = What came of it?
staff-outcome-result-did = We did it
staff-outcome-result-doing = We are doing it
staff-outcome-result-could_not = We could not
staff-outcome-said = <b>You said.</b> What did people say? Short, in words a child can read.
staff-outcome-done-did = <b>We did.</b> What did you do?
staff-outcome-done-doing = <b>We are doing.</b> What are you doing, and when will it be finished?
staff-outcome-done-could_not = <b>We could not.</b> Why not? People are owed the reason.
staff-outcome-reason-needed = Please write the reason. “We could not” never goes out without one.
staff-outcome-other-languages = You changed the text. The other languages still say the old one. Write them again if you need to.
staff-outcome-translate = Do you have it in another language?
staff-outcome-translate-more = One more language?
staff-outcome-button-no-more = No more languages
staff-outcome-said-in = <b>You said</b> in { $language }:
staff-outcome-done-in-did = <b>We did</b> in { $language }:
staff-outcome-done-in-doing = <b>We are doing</b> in { $language }:
staff-outcome-done-in-could_not = <b>We could not, because</b> in { $language }:
staff-outcome-voice = Read it out as a voice note, for people who asked for a voice. You can skip this.
staff-outcome-their-words = (each person's own words stand here)
staff-outcome-preview = 👇 This is what people will get:
staff-outcome-preview-voice = People who asked for a voice get this.
staff-outcome-check = Is it right?
staff-outcome-button-good = ✅ Good as it is
staff-outcome-button-result = Change what came of it
staff-outcome-button-said = Change “you said”
staff-outcome-button-done = Change what we did, or why not
staff-outcome-button-translate = Add a language
staff-outcome-button-voice = Record it again
staff-outcome-when = When should it go? Tap, or type a date and time, such as 25 Nov 16:30.
staff-outcome-now = Now
staff-outcome-today = Today: { $at }
staff-outcome-tomorrow = Tomorrow: { $at }
staff-outcome-moved = That is too early or too late in the day for a message to a child. It was moved to { $at }.
staff-outcome-confirm = { $count ->
    [0] No one is following this project yet. Send it on <b>{ $at }</b> to those who are by then?
    [one] Send it to <b>1</b> person on <b>{ $at }</b>?
   *[other] Send it to <b>{ $count }</b> people on <b>{ $at }</b>?
}
staff-outcome-button-send = Send it
staff-outcome-button-later = Another time
staff-outcome-on-its-way = { $count ->
    [one] ✅ It goes to 1 person on <b>{ $at }</b>.
   *[other] ✅ It goes to { $count } people on <b>{ $at }</b>.
}

staff-moment-sorry = Sorry, I did not get that. Type a date and time, such as 25 Nov 16:30 or tomorrow 4pm.
staff-moment-past = That time has passed. Choose a later one.
staff-moment-far = That is more than a year away. Choose a nearer one.
staff-moment-shown = { $at }
# Words that a person may type for these days, and how the twelve months begin. Split by commas.
staff-moment-today-words = today, tonight
staff-moment-tomorrow-words = tomorrow, tmrw
staff-moment-months = jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec
staff-voice-sorry = Please send a voice note, or tap Skip.

staff-progress-gone = This outcome no longer exists.
staff-progress-page =
    <b>{ $title }</b> · { $state }

    ✅ Sent: { $sent }
    ⚠️ Not delivered: { $not_delivered }
    🚫 Blocked the bot: { $blocked }
    ❓ Not known if it arrived: { $unknown }
    ⏳ Left: { $left }
    🛑 Cancelled: { $cancelled }
staff-progress-now =
    <b>{ $title }</b>
    ✅ Sent: { $sent } · ⏳ Left: { $left }
staff-progress-trouble =
    ⚠️ Not delivered: { $failed } · 🚫 Blocked the bot: { $blocked } · ❓ Not known: { $unknown }
staff-could-not-open =
    This could not be opened. They were asked to send it again.
staff-progress-button-refresh = Refresh
staff-progress-button-cancel = Cancel the rest
staff-progress-button-stop = Yes, cancel
staff-progress-button-keep = No, send it
staff-progress-button-back = Back
staff-progress-sure = { $left ->
    [one] Cancel it for the 1 person who has not got it yet?
   *[other] Cancel it for the { $left } people who have not got it yet?
}
staff-progress-stopped = 🛑 Cancelled. What has gone cannot be called back.

staff-outcome-button-progress = How far is it?

staff-nothing-open =
    Send /staff to see your projects.
