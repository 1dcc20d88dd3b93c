# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Nesaugome nieko, ką tu sakei. Nėra ko trinti.
my-data-menu = Tai tavo žodžiai, todėl renkiesi tu. Ką nori daryti?
my-data-menu-see = 👀 Rodyti, ką sakiau
my-data-menu-everything = 🗑 Ištrinti viską
my-data-menu-stop = ✋ Nebesiųsti žinučių
my-data-menu-done = 👍 Nieko, ačiū
my-data-list = Štai ką tu sakei. Paspausk numerį, kad pamatytum arba ištrintum.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Daugiau ➡️
my-data-pictures = { $count ->
    [1] 📷 nuotrauka
    [one] 📷 { $count } nuotrauka
    [few] 📷 { $count } nuotraukos
    [many] 📷 { $count } nuotraukos
   *[other] 📷 { $count } nuotraukų
}
my-data-voice = { $count ->
    [1] 🎤 balso žinutė
    [one] 🎤 { $count } balso žinutė
    [few] 🎤 { $count } balso žinutės
    [many] 🎤 { $count } balso žinutės
   *[other] 🎤 { $count } balso žinučių
}
my-data-this-one = Tai gavome iš tavęs.
my-data-one = Nori tai ištrinti?
my-data-one-take-back = 🗑 Ištrinti
my-data-one-keep = 👍 Palikti
my-data-one-gone = Padaryta. To nebėra, ir niekas to nebegalės perskaityti.
my-data-kept = Gerai, palikome.
my-data-sure = Ištrinti viską, ką tu kada nors sakei? Grąžinti jau nebegalėsime.
my-data-sure-yes = 🗑 Taip, viską
my-data-sure-no = Ne, palikti
my-data-all-gone = Padaryta. Ištrynėme viską, ką tu sakei. Visada gali pasakyti daugiau: siųsk /start.
my-data-done = Gerai 🙂 Siųsk /mydata, kada tik nori.
