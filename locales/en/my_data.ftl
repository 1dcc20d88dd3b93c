# What did I say? See it, take it back.

my-data-nothing = We are not keeping anything you said. There is nothing to take back.
my-data-menu = These are your words, so you choose. What would you like to do?
my-data-menu-see = 👀 See what I said
my-data-menu-everything = 🗑 Take everything back
my-data-menu-stop = ✋ Stop messages
my-data-menu-done = 👍 Nothing, thanks
my-data-list = This is what you said. Tap a number to see it or take it back.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = More ➡️
my-data-pictures = { $count ->
    [one] 📷 a picture
   *[other] 📷 { $count } pictures
}
my-data-voice = { $count ->
    [one] 🎤 a voice note
   *[other] 🎤 { $count } voice notes
}
my-data-this-one = You sent this.
my-data-one = Do you want to take this back?
my-data-one-take-back = 🗑 Take it back
my-data-one-keep = 👍 Keep it
my-data-one-gone = Done. It is gone, and no one can read it any more.
my-data-kept = OK, we kept it.
my-data-sure = Take back everything you ever said? We can't undo this.
my-data-sure-yes = 🗑 Yes, all of it
my-data-sure-no = No, keep it
my-data-all-gone = Done. Everything you said is gone. You can say more any time: send /start.
my-data-done = OK 🙂 Send /mydata any time.
