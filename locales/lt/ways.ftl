# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Nori ką nors pridurti? 🙂
anything-else-to-add = Tai irgi gavome. Dar ką nors?
got-that-too = Tai irgi gavome. 💛
add-some-words = Nori pridėti kelis žodžius?
go-on = Klausau 🙂 Parašyk arba siųsk nuotrauką ar balso žinutę.
ten-fit = Į vieną atsakymą telpa { $most }. Pirmuosius { $most } jau turime.
edit-not-read = Tai netinka klausimui, todėl lieka pirmas atsakymas. Jį gali pakeisti: siųsk /mydata.
stop-was-an-answer = Ar tai buvo tavo atsakymas? Siųsk /start ir paspausk jį. 🙂

button-that-is-all = ✅ Tai viskas
button-no-words = ✅ Be žodžių, siųsti

plain-that-is-all = ne, ne ačiū, nenoriu, be žodžių, nieko, nieko daugiau, daugiau nieko, jau nieko, tai viskas, jau viskas, viskas, tiek, tai tiek, baigta, baigiau, padaryta, siųsti, siųsk, išsiųsk, išsiųsti
plain-more = taip, taip prašau, jo, aha, žinoma, palauk, lauk, luktelk, minutėlę, sekundę, dar vienas dalykas, dar kai kas, noriu

change-answer-button = ✏️ Keisti atsakymą
change-answer-list = Tai tavo atsakymai. Kurį nori pakeisti?
change-answer-back = Labas dar kartą 👋 Štai tavo atsakymai. Kurį nori pakeisti?
change-answer-go-on = ▶️ Atsakyti į kitus klausimus
change-answer-add = ➕ Pasakyti dar ką nors
change-answer-add-what = Ką dar norėtum pasakyti?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Čia keisti nėra ko. 🙂
change-answer-leave = 👍 Palikti, kaip yra
change-answer-left = Gerai, liko taip, kaip buvo. 👍
change-answer-before =
    Anksčiau:
    { $what }
change-answer-changed =
    Padaryta! 💛 Pakeitėme tavo atsakymą. Tema: <b>{ $title }</b>.

    Atsakymus galima keisti, kol tema atvira.
change-answer-closed =
    <b>{ $title }</b>: čia keisti jau nebegalima. Atsakymai lieka tokie, kokie yra.
change-answer-gone = To jau nebeklausiame, todėl keisti nėra ko.

my-data-one-change = ✏️ Keisti
