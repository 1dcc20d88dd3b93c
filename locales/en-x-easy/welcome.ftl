# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

welcome-language =
    👋 Hello!
    I am Sayso.

    Which language do you want?
welcome-who = Who are you?
    .symbol = 🙋
welcome-who-young-person = 🧒 A child or young person
welcome-who-parent = 👪 A parent or carer
welcome-age = How old are you?
    .symbol = 🎂
welcome-age-under-8 = Under 8
welcome-age-8-12 = 8 to 12
welcome-age-13-15 = 13 to 15
welcome-age-16-17 = 16 or 17
welcome-age-18-25 = 18 to 25

welcome-notice =
    <b>Read this first</b>

    🏠 We run places that help children and families.
    👀 A real person reads what you send.
    They read it on working days.

    🙈 They see a made-up name.
    They do not see your name.
    📱 Telegram can see messages too.

    🔒 We keep what you say safe.
    🗑 You can take it back at any time.
    Send /mydata to do this.

    🧡 We may think you are not safe.
    Then we may tell someone who can help.

    ✋ Do you want to stop?
    Send the word stop.

    Do you want to take part?
    .symbol = 🔒
welcome-notice-yes = 👍 Yes
welcome-notice-not-now = Not now
welcome-not-now-said =
    That is OK 🙂
    You can come back at any time.

    Just send /start.
    .symbol = 👋
welcome-invite =
    Sometimes we want to know what you think.
    Can we send you a message then?
    .symbol = 💌
welcome-invite-yes = 👍 Yes
welcome-invite-no = No
