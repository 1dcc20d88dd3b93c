# Ten plik przetłumaczyła maszyna. Nie sprawdziła go jeszcze osoba, dla której polski jest językiem ojczystym.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Dostaliśmy to od ciebie 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Wasz głos</b>
    { $said }

    ✅ <b>Co zrobiliśmy</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Wasz głos</b>
    { $said }

    🔨 <b>Co teraz robimy</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Wasz głos</b>
    { $said }

    💭 <b>Nie mogliśmy tego zrobić. Oto dlaczego</b>
    { $done }
hear-back-you-wrote = 💛 Twoje własne słowa: „{ $text }”
hear-back-thumb = Co o tym myślisz?
hear-back-thumb-up = Dobrze
hear-back-thumb-down = Niedobrze
hear-back-thumb-question = Mam pytanie
hear-back-question = O co chcesz zapytać?
hear-back-thanks-up = Dziękujemy, że nam to mówisz! 💛
hear-back-thanks-down = Dziękujemy za szczerość. Dzięki temu możemy działać lepiej.
hear-back-thanks-question = Dziękujemy! Mamy twoje pytanie. Przeczyta je prawdziwy człowiek i odpowie ci tutaj.

hear-back-you-chose =
    💛 { $question }
    Twój wybór:
    <b>{ $answer }</b>
