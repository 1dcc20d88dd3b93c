# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Chcesz coś dodać? 🙂
anything-else-to-add = To też mamy. Coś jeszcze?
got-that-too = To też mamy. 💛
add-some-words = Chcesz dodać kilka słów?
go-on = No to śmiało 🙂 Napisz to albo wyślij zdjęcie lub nagranie.
ten-fit = W jednej odpowiedzi mieści się { $most }. Pierwsze { $most } już mamy.
edit-not-read = To nie pasuje do pytania, więc zostaje pierwsza odpowiedź. Możesz ją zmienić: wyślij /mydata.
stop-was-an-answer = To miała być odpowiedź? Wyślij /start i kliknij ją. 🙂

button-that-is-all = ✅ To wszystko
button-no-words = ✅ Bez słów, wyślij

# A word with ł stands here with l as well.
plain-that-is-all = nie, nie dzięki, nie dziękuję, nie chcę, bez słów, bez slow, nic, nic więcej, już nic, nic już, to wszystko, to już wszystko, wszystko, to tyle, tyle, koniec, gotowe, skończone, skończyłem, skonczylem, skończyłam, skonczylam, wyślij, wyślij to, wysyłaj, wysylaj
plain-more = tak, tak proszę, jasne, pewnie, czekaj, poczekaj, zaczekaj, chwila, chwileczkę, moment, jeszcze coś, jeszcze jedno, chcę

change-answer-button = ✏️ Zmień odpowiedź
change-answer-list = To są twoje odpowiedzi. Którą chcesz zmienić?
change-answer-back = Cześć jeszcze raz 👋 To są twoje odpowiedzi. Którą chcesz zmienić?
change-answer-go-on = ▶️ Odpowiedz na inne pytania
change-answer-add = ➕ Powiedz coś jeszcze
change-answer-add-what = Co jeszcze chcesz powiedzieć?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Tu nie ma czego zmieniać. 🙂
change-answer-leave = 👍 Zostaw tak, jak jest
change-answer-left = OK, zostaje tak, jak było. 👍
change-answer-before =
    Wcześniej:
    { $what }
change-answer-changed =
    Gotowe! 💛 Twoja odpowiedź jest zmieniona. Temat: <b>{ $title }</b>.

    Możesz zmieniać odpowiedzi, dopóki temat jest otwarty.
change-answer-closed =
    <b>{ $title }</b>: tu już nic nie można zmienić. Odpowiedzi zostają takie, jakie są.
change-answer-gone = O to już nie pytamy, więc nie ma czego zmieniać.

my-data-one-change = ✏️ Zmień
