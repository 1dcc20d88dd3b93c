# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

language-name = Polski
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = pl-PL
# The day of the week stands last and in brackets, so that a date reads well after "do": "do 11 grudnia (piątek)".
date-pattern = d MMMM (EEEE)
datetime-pattern = d MMMM (EEEE), HH:mm
list-next = { $before }, { $next }
list-last = { $before } i { $last }

wording-missing = Ups, zabrakło tu kilku słów. Spróbuj jeszcze raz.

button-back = ⬅️ Wstecz
button-skip = Pomiń ➡️
button-keep = Zostaw ➡️
button-done = ✅ Gotowe ({ $count })
button-send = ✅ Wyślij
button-redo = 🔁 Jeszcze raz
button-carry-on = ▶️ Idziemy dalej
button-start-again = 🔄 Od początku
button-start = ▶️ Zaczynamy

half-way =
    To jeszcze nie koniec pytań.

    Idziemy dalej czy zaczynamy od początku?
half-way-nudge =
    Cześć, to znowu ja 👋 To jeszcze nie był koniec pytań.

    Nic nie szkodzi. Twoje odpowiedzi są bezpieczne. Idziemy dalej?
no-such-command = Tego nie znam. Wyślij /help, a powiem ci, co umiem.
closed-question = Na to pytanie nie można już odpowiadać.
try-again-later =
    Ups, coś się u nas zepsuło. To nie twoja wina.

    Spróbuj jeszcze raz za chwilę.

# Letters with marks are folded, but not ł: a word with ł would need to stand here with l as well.
plain-stop = stop, przestań, przestańcie, nie pisz, nie pisz do mnie, nie pisz już, nie piszcie, nie piszcie do mnie, nie piszcie już, nie wysyłaj, nie wysylaj, nie wysyłajcie, nie wysylajcie, wypisz mnie, wypiszcie mnie, koniec wiadomości, unsubscribe
plain-help = help, help me, pomoc, pomocy, na pomoc, ratunku, pomóż, pomóż mi, pomóżcie, pomóżcie mi, potrzebuję pomocy, proszę o pomoc
plain-skip = pomiń, pomijam, pomiń to, omiń, omijam, dalej, następne, następne pytanie, skip
plain-back = wstecz, wróć, cofnij, cofnij się, powrót, z powrotem
plain-hello = cześć, hej, hejka, hejo, siema, siemka, siemanko, elo, witam, witaj, witajcie, dzień dobry, dobry wieczór, dobry, halo, hi, hello

list = { $items }

kept-as-well = 💛 To też mamy. A teraz wracamy do tego:

button-help = ❓ Pomoc

sorry-before-yes =
    Jeszcze nie mogę zachować tego, co piszesz. Najpierw kilka szybkich kliknięć. 👇
    Coś ci teraz grozi? Zadzwoń pod <b>999</b>. Chcesz z kimś porozmawiać? Telefon zaufania dla dzieci Childline: <b>0800 1111</b>. To nic nie kosztuje.
