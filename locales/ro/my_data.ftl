# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Nu avem nimic din ce ai spus. Nu e nimic de șters.
my-data-menu = Sunt cuvintele tale, deci tu alegi. Ce vrei să faci?
my-data-menu-see = 👀 Arată-mi ce am spus
my-data-menu-everything = 🗑 Șterge tot
my-data-menu-stop = ✋ Oprește mesajele
my-data-menu-done = 👍 Nimic, mulțumesc
my-data-list = Iată ce ai spus. Apasă pe un număr ca să vezi ce e acolo sau să ștergi.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Mai multe ➡️
my-data-pictures = { $count ->
    [one] 📷 o poză
    [few] 📷 { $count } poze
   *[other] 📷 { $count } de poze
}
my-data-voice = { $count ->
    [one] 🎤 un mesaj vocal
    [few] 🎤 { $count } mesaje vocale
   *[other] 🎤 { $count } de mesaje vocale
}
my-data-this-one = Tu ai trimis asta.
my-data-one = Vrei să ștergem asta?
my-data-one-take-back = 🗑 Șterge
my-data-one-keep = 👍 Păstrează
my-data-one-gone = Gata, am șters. Nimeni nu mai poate citi ce era acolo.
my-data-kept = Bine, am păstrat.
my-data-sure = Ștergem tot ce ai spus vreodată? După aceea nu mai putem aduce nimic înapoi.
my-data-sure-yes = 🗑 Da, tot
my-data-sure-no = Nu, păstrează
my-data-all-gone = Gata. Am șters tot ce ai spus. Poți să ne mai spui ce crezi oricând: trimite /start.
my-data-done = Bine 🙂 Trimite /mydata oricând vrei.
