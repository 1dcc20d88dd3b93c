# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Tak
answer-no = Nie
face-awful = Okropnie
face-bad = Niedobrze
face-okay = Tak sobie
face-good = Dobrze
face-great = Super

you-said = ✓ Twoja odpowiedź: { $answer }
skipped = ✓ Pominięte
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Mamy twoje zdjęcie
        [few] ✓ Mamy { $count } twoje zdjęcia
        [many] ✓ Mamy { $count } twoich zdjęć
       *[other] ✓ Mamy { $count } twojego zdjęcia
    }
    [voice] { $count ->
        [one] ✓ Mamy twoje nagranie
        [few] ✓ Mamy { $count } twoje nagrania
        [many] ✓ Mamy { $count } twoich nagrań
       *[other] ✓ Mamy { $count } twojego nagrania
    }
    [emoji] ✓ Mamy twoje emoji
   *[text] ✓ Mamy to
}

needed-because = Ta odpowiedź jest nam potrzebna: { $because }
choose-any = Wybierz, ile chcesz. Potem kliknij „Gotowe”.
choose-most = { $most ->
    [one] Wybierz jedną odpowiedź. Potem kliknij „Gotowe”.
    [few] Wybierz najwyżej { $most } odpowiedzi. Potem kliknij „Gotowe”.
    [many] Wybierz najwyżej { $most } odpowiedzi. Potem kliknij „Gotowe”.
   *[other] Wybierz najwyżej { $most } odpowiedzi. Potem kliknij „Gotowe”.
}

say-it-your-way = Powiedz to po swojemu: słowami ✏️, emoji 😀, zdjęciem 📷 albo nagraniem 🎤.
send-voice = Wysłać to nagranie?
with-your-words =
    Twoje słowa do tego:
    { $text }
redo-toast = OK, spróbuj jeszcze raz.

sorry-tap-one = Ups, tego nie rozumiem. Kliknij jedną z odpowiedzi.
sorry-tap-some = Ups, tego nie rozumiem. Kliknij swoje odpowiedzi, a potem „Gotowe”.
sorry-tap-face = Ups, tego nie rozumiem. Kliknij jedną z buziek.
sorry-too-many = { $most ->
    [one] Tu możesz wybrać jedną odpowiedź.
    [few] Tu możesz wybrać najwyżej { $most } odpowiedzi.
    [many] Tu możesz wybrać najwyżej { $most } odpowiedzi.
   *[other] Tu możesz wybrać najwyżej { $most } odpowiedzi.
}
sorry-say-it = Ups, tego nie mogę tu użyć. Wyślij słowa, emoji, zdjęcie albo nagranie.
sorry-type-it = Napisz tutaj swoją odpowiedź.
sorry-too-long =
    To dla mnie trochę za długie. Liczba liter: { $length }. Zmieści się najwyżej { $most }.

    Powiesz to krócej?
not-understood = Ups, tego nie rozumiem. Spróbuj jeszcze raz.

unusable-contact = Nie zapisujemy imion ani numerów telefonu, więc tego nie zachowaliśmy. Możesz powiedzieć, co myślisz: słowami, zdjęciem albo nagraniem.
unusable-location = Nie zapisujemy, gdzie kto jest, więc tego nie zachowaliśmy. Jeśli chodzi o jakieś miejsce, napisz, jak się nazywa.
unusable-file = Ups, takiego pliku nie umiemy otworzyć. Możesz wysłać słowa, zdjęcie albo nagranie.
unusable-too_big = Ups, to jest dla nas za duże. Wyślij coś mniejszego albo powiedz to inaczej.
unusable-forwarded = To jest od kogoś innego. Chcemy wiedzieć, co myślisz ty. Powiesz to po swojemu?
unusable-video = Ups, filmików jeszcze nie umiemy obejrzeć. Możesz wysłać zdjęcie, nagranie albo słowa.
unusable-poll = Ups, twojej ankiety nie możemy użyć. Po prostu powiedz, co myślisz.
unusable-dice = Ładny rzut! 🎲 Ale to nie jest odpowiedź. Po prostu powiedz, co myślisz.
unusable-empty = Ta wiadomość przyszła do nas pusta. Spróbuj jeszcze raz.
unusable-other = Ups, tego nie możemy tu użyć. Możesz wysłać słowa, emoji, zdjęcie albo nagranie.
