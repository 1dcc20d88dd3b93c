# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Zapytaj mnie później
later-when = Kiedy ci pasuje?
later-when-hour = Za godzinę
later-when-evening = Dziś wieczorem
later-when-tomorrow = Jutro
later-when-never = Nie trzeba już pytać
later-set-hour = OK! Zapytam cię znowu za godzinę 👋
later-set-evening = OK! Zapytam cię znowu dziś wieczorem 👋
later-set-tomorrow = OK! Zapytam cię znowu jutro 👋
later-not-at-all = W porządku 🙂 Jeśli zmienisz zdanie, wyślij /start.
invitation-later =
    👋 Miało być później, więc jestem.

    Masz teraz czas? Temat: <b>{ $title }</b>. Można odpowiadać do <b>{ $closes }</b>.
plain-later = zapytaj później, zapytaj mnie później, zapytaj potem, zapytaj mnie potem, spytaj później, spytaj mnie później, spytaj potem, spytaj mnie potem, przypomnij później, przypomnij mi później, przypomnij potem, przypomnij mi potem, później proszę
command-later = Zapytaj mnie kiedy indziej
