# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Taip
answer-no = Ne
face-awful = Siaubingai
face-bad = Negerai
face-okay = Šiaip sau
face-good = Gerai
face-great = Puikiai

you-said = ✓ Tavo atsakymas: { $answer }
skipped = ✓ Praleista
got-it = { $mode ->
    [image] { $count ->
        [1] ✓ Gavome tavo nuotrauką
        [one] ✓ Gavome { $count } tavo nuotrauką
        [few] ✓ Gavome { $count } tavo nuotraukas
        [many] ✓ Gavome { $count } tavo nuotraukos
       *[other] ✓ Gavome { $count } tavo nuotraukų
    }
    [voice] { $count ->
        [1] ✓ Gavome tavo balso žinutę
        [one] ✓ Gavome { $count } tavo balso žinutę
        [few] ✓ Gavome { $count } tavo balso žinutes
        [many] ✓ Gavome { $count } tavo balso žinutės
       *[other] ✓ Gavome { $count } tavo balso žinučių
    }
    [emoji] ✓ Gavome tavo emoji
   *[text] ✓ Gavome
}

needed-because = Šio atsakymo mums reikia: { $because }
choose-any = Pasirink, kiek nori. Tada spausk „Baigta“.
choose-most = { $most ->
    [1] Pasirink vieną atsakymą. Tada spausk „Baigta“.
    [one] Pasirink iki { $most } atsakymo. Tada spausk „Baigta“.
    [few] Pasirink iki { $most } atsakymų. Tada spausk „Baigta“.
    [many] Pasirink iki { $most } atsakymo. Tada spausk „Baigta“.
   *[other] Pasirink iki { $most } atsakymų. Tada spausk „Baigta“.
}

say-it-your-way = Pasakyk savaip: žodžiais ✏️, emoji 😀, nuotrauka 📷 arba balso žinute 🎤.
send-voice = Siųsti šią balso žinutę?
with-your-words =
    Ir tavo žodžiai:
    { $text }
redo-toast = Gerai, pabandyk dar kartą.

sorry-tap-one = Oi, nesupratau. Paspausk vieną iš atsakymų.
sorry-tap-some = Oi, nesupratau. Paspausk savo atsakymus, tada spausk „Baigta“.
sorry-tap-face = Oi, nesupratau. Paspausk vieną iš veidukų.
sorry-too-many = { $most ->
    [1] Čia gali pasirinkti vieną atsakymą.
    [one] Čia gali pasirinkti iki { $most } atsakymo.
    [few] Čia gali pasirinkti iki { $most } atsakymų.
    [many] Čia gali pasirinkti iki { $most } atsakymo.
   *[other] Čia gali pasirinkti iki { $most } atsakymų.
}
sorry-say-it = Oi, tai čia netinka. Siųsk žodžius, emoji, nuotrauką arba balso žinutę.
sorry-type-it = Parašyk savo atsakymą čia.
sorry-too-long =
    Man tai šiek tiek per ilgu. Raidžių skaičius: { $length }. Telpa ne daugiau kaip { $most }.

    Ar gali pasakyti trumpiau?
not-understood = Oi, nesupratau. Pabandyk dar kartą.

unusable-contact = Mes nesaugome vardų ir telefono numerių, todėl šito neišsaugojome. Gali pasakyti, ką manai, žodžiais, nuotrauka arba balso žinute.
unusable-location = Mes nesaugome, kur žmonės yra, todėl šito neišsaugojome. Jei vieta svarbi, parašyk, kaip ji vadinasi.
unusable-file = Oi, tokio failo negalime atidaryti. Gali siųsti žodžius, nuotrauką arba balso žinutę.
unusable-too_big = Oi, tai mums per didelis failas. Siųsk mažesnį arba pasakyk kitaip.
unusable-forwarded = Tai atsiuntė kažkas kitas. Mes norime žinoti, ką manai tu. Ar gali pasakyti savaip?
unusable-video = Oi, vaizdo įrašų dar nemokame peržiūrėti. Gali siųsti nuotrauką, balso žinutę arba žodžius.
unusable-poll = Oi, tavo apklausa čia netinka. Tiesiog pasakyk, ką manai.
unusable-dice = Geras metimas! 🎲 Bet tai ne atsakymas. Tiesiog pasakyk, ką manai.
unusable-empty = Ta žinutė atėjo tuščia. Pabandyk dar kartą.
unusable-other = Oi, tai čia netinka. Gali siųsti žodžius, emoji, nuotrauką arba balso žinutę.
