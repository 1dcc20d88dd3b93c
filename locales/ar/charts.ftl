# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $people } أشخاص
    [many] أجاب { $people } شخصًا
   *[other] أجاب { $people } شخص
}
