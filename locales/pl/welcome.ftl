# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Cześć! Jestem Sayso.

    Jaki język wybierasz?
welcome-who = Kim jesteś?
welcome-who-young-person = 🧒 Dziecko lub młoda osoba
welcome-who-parent = 👪 Rodzice i opiekunowie
welcome-age = Ile masz lat?
welcome-age-under-8 = Mniej niż 8
welcome-age-8-12 = Od 8 do 12
welcome-age-13-15 = Od 13 do 15
welcome-age-16-17 = 16 lub 17
welcome-age-18-25 = Od 18 do 25

welcome-notice =
    <b>Dobrze wiedzieć na początek</b>

    🏠 Prowadzimy miejsca i zajęcia dla dzieci i rodzin w twojej okolicy.
    👀 W dni robocze prawdziwy człowiek czyta to, co wysyłasz.
    🙈 Widzi wymyślone imię, a nie twoje.
    📱 Telegram też może widzieć wiadomości.
    🔒 Twoje słowa są u nas bezpieczne.
    🗑 Możesz je usunąć w każdej chwili. Wyślij /mydata.
    🧡 Jeśli pomyślimy, że coś ci grozi, być może powiemy o tym komuś, kto może pomóc.
    ✋ Chcesz przestać? Wyślij słowo stop.

    Chcesz wziąć udział?
welcome-notice-yes = 👍 Tak
welcome-notice-not-now = Nie teraz
welcome-not-now-said =
    W porządku 🙂 Możesz wrócić w każdej chwili.

    Po prostu wyślij /start.
welcome-invite = Możemy do ciebie napisać, kiedy będą nowe pytania?
welcome-invite-yes = 👍 Tak, chętnie
welcome-invite-no = Nie, dziękuję
