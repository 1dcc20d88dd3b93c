# The first hello.

welcome-language =
    👋 Hello! I am Sayso.

    Which language do you like?
welcome-who = Who are you?
welcome-who-young-person = 🧒 A child or young person
welcome-who-parent = 👪 A parent or carer
welcome-age = How old are you?
welcome-age-under-8 = Under 8
welcome-age-8-12 = 8 to 12
welcome-age-13-15 = 13 to 15
welcome-age-16-17 = 16 or 17
welcome-age-18-25 = 18 to 25

welcome-notice =
    <b>Good to know before you start</b>

    🏠 We run services for children and families near you.
    👀 A real person reads what you send, on working days.
    🙈 They see a made-up name, not your name.
    📱 Telegram can see messages too.
    🔒 We keep what you say safe.
    🗑 You can take it back any time. Send /mydata.
    🧡 If we think you are not safe, we may need to tell someone who can help.
    ✋ To stop, send the word stop.

    Would you like to take part?
welcome-notice-yes = 👍 Yes
welcome-notice-not-now = Not now
welcome-not-now-said =
    That's fine 🙂 You can come back any time.

    Just send /start.
welcome-invite = Can we message you when there is something new to have your say on?
welcome-invite-yes = 👍 Yes please
welcome-invite-no = No thanks
