# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

my-data-nothing =
    We have nothing that you said.
    There is nothing to take back.
    .symbol = 📭
my-data-menu =
    You said it, so you choose.

    What do you want to do?
    .symbol = 👀
my-data-menu-see = 👀 See what I said
my-data-menu-everything = 🗑 Take it all back
my-data-menu-stop = ✋ Stop messages
my-data-menu-done = 👍 Nothing
my-data-list =
    This is what you said.

    Tap a number to see one.
    Then you can take it back.
    .symbol = 📋
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = More ➡️
my-data-pictures = { $count ->
    [one] 📷 1 picture
   *[other] 📷 { $count } pictures
}
my-data-voice = { $count ->
    [one] 🎤 your voice
   *[other] 🎤 your voice, { $count } times
}
my-data-this-one = You sent this.
my-data-one = Do you want to take this back?
my-data-one-take-back = 🗑 Take it back
my-data-one-keep = 👍 Keep it
my-data-one-gone =
    It is gone now.
    No one can read it.
    .symbol = 🗑️
my-data-kept = OK. We still have it.
    .symbol = 👍
my-data-sure =
    Do you want to take it all back?

    We cannot get it back for you.
    .symbol = 🗑️
my-data-sure-yes = 🗑 Yes, all of it
my-data-sure-no = No, keep it
my-data-all-gone =
    It is all gone now.

    You can say more at any time.
    Send /start to do this.
    .symbol = 🗑️
my-data-done =
    OK 🙂
    Send /mydata at any time.
    .symbol = 👍
