# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Nie mamy żadnych twoich odpowiedzi. Nie ma czego usuwać.
my-data-menu = To twoje słowa, więc to ty wybierasz. Co chcesz zrobić?
my-data-menu-see = 👀 Pokaż moje odpowiedzi
my-data-menu-everything = 🗑 Usuń wszystko
my-data-menu-stop = ✋ Nie piszcie do mnie
my-data-menu-done = 👍 Nic, dzięki
my-data-list = Oto twoje odpowiedzi. Kliknij numer, żeby zobaczyć odpowiedź albo ją usunąć.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Więcej ➡️
my-data-pictures = { $count ->
    [one] 📷 zdjęcie
    [few] 📷 { $count } zdjęcia
    [many] 📷 { $count } zdjęć
   *[other] 📷 { $count } zdjęcia
}
my-data-voice = { $count ->
    [one] 🎤 nagranie
    [few] 🎤 { $count } nagrania
    [many] 🎤 { $count } nagrań
   *[other] 🎤 { $count } nagrania
}
my-data-this-one = Dostaliśmy to od ciebie.
my-data-one = Chcesz to usunąć?
my-data-one-take-back = 🗑 Usuń
my-data-one-keep = 👍 Zostaw
my-data-one-gone = Gotowe. Już tego nie ma i nikt tego nie przeczyta.
my-data-kept = OK, zostaje u nas.
my-data-sure = Usunąć wszystko, co od ciebie mamy? Tego nie da się cofnąć.
my-data-sure-yes = 🗑 Tak, wszystko
my-data-sure-no = Nie, zostaw
my-data-all-gone = Gotowe. Wszystkie twoje słowa zniknęły. Zawsze możesz powiedzieć coś nowego: wyślij /start.
my-data-done = OK 🙂 Wyślij /mydata, kiedy tylko chcesz.
