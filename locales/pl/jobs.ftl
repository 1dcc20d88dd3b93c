# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Chcesz powiedzieć, co myślisz? To twój wybór.
    Można odpowiadać do <b>{ $closes }</b>.
invitation-remind =
    Jest jeszcze czas, żeby powiedzieć, co myślisz 🙂 Temat: <b>{ $title }</b>.

    Można odpowiadać do <b>{ $closes }</b>. Nie chcesz? Nic nie szkodzi. Więcej nie będziemy przypominać.
invitation-yes = Powiem, co myślę
invitation-not-now = Nie teraz
invitation-not-now-said = W porządku 🙂 Jeśli zmienisz zdanie, wyślij /start.
invitation-closed = Tu już nie można odpowiadać. Wyślij /start, żeby zobaczyć inne tematy.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: obiecaliście napisać, co z tego wyszło, do <b>{ $by }</b>. To dzisiaj. Wyślij /staff, żeby to napisać.
    [one] ⏰ <b>{ $title }</b>: obiecaliście napisać, co z tego wyszło, do <b>{ $by }</b>. To jutro. Wyślij /staff, żeby to napisać.
    [few] ⏰ <b>{ $title }</b>: obiecaliście napisać, co z tego wyszło, do <b>{ $by }</b>. To za { $days } dni. Wyślij /staff, żeby to napisać.
    [many] ⏰ <b>{ $title }</b>: obiecaliście napisać, co z tego wyszło, do <b>{ $by }</b>. To za { $days } dni. Wyślij /staff, żeby to napisać.
   *[other] ⏰ <b>{ $title }</b>: obiecaliście napisać, co z tego wyszło, do <b>{ $by }</b>. To za { $days } dnia. Wyślij /staff, żeby to napisać.
}
promise-passed-text =
    Przepraszamy. Mieliśmy ci powiedzieć, co z tego wyszło, do { $by }. Temat: <b>{ $title }</b>. Jeszcze tego nie zrobiliśmy.

    To nasza wina, nie twoja. Dalej chcemy ci o tym powiedzieć.
    Kogo zapytać: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: Sayso nie działało <b>{ $day }</b>. To nie zostało wtedy wysłane: { $what }. Teraz jest już na to za późno.
due-what = { $kind ->
    [invitation] zaproszenia
    [reminder] przypomnienia
    [promise-nudge] przypomnienie o obiecanym dniu
   *[other] wiadomość dla ludzi o tym, że spóźniacie się z odpowiedzią
}
