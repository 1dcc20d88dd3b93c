# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Dydyn ni ddim yn cadw dim byd ddywedaist ti. Does dim byd i'w gymryd yn ôl.
my-data-menu = Dy eiriau di yw'r rhain, felly ti sy'n dewis. Beth hoffet ti ei wneud?
my-data-menu-see = 👀 Gweld beth ddywedais i
my-data-menu-everything = 🗑 Cymryd popeth yn ôl
my-data-menu-stop = ✋ Stopio negeseuon
my-data-menu-done = 👍 Dim byd, diolch
my-data-list = Dyma beth ddywedaist ti. Tapia rif i'w weld neu i'w gymryd yn ôl.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Mwy ➡️
my-data-pictures = { $count ->
    [zero] 📷 dim lluniau
    [one] 📷 llun
    [two] 📷 dau lun
    [few] 📷 tri llun
    [many] 📷 chwe llun
   *[other] 📷 { $count } llun
}
my-data-voice = { $count ->
    [zero] 🎤 dim nodiadau llais
    [one] 🎤 nodyn llais
    [two] 🎤 dau nodyn llais
    [few] 🎤 tri nodyn llais
    [many] 🎤 chwe nodyn llais
   *[other] 🎤 { $count } nodyn llais
}
my-data-this-one = Ti anfonodd hwn.
my-data-one = Wyt ti am gymryd hwn yn ôl?
my-data-one-take-back = 🗑 Ei gymryd yn ôl
my-data-one-keep = 👍 Ei gadw
my-data-one-gone = Dyna ni. Mae wedi mynd, ac all neb ei ddarllen mwyach.
my-data-kept = Iawn, mae'n dal gyda ni.
my-data-sure = Cymryd popeth ddywedaist ti erioed yn ôl? Allwn ni ddim dadwneud hyn.
my-data-sure-yes = 🗑 Ie, y cyfan
my-data-sure-no = Na, ei gadw
my-data-all-gone = Dyna ni. Mae popeth ddywedaist ti wedi mynd. Gelli di ddweud mwy unrhyw bryd: anfona /start.
my-data-done = Iawn 🙂 Anfona /mydata unrhyw bryd.
