# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] Відповіла { $people } людина
    [few] Відповіли { $people } людини
    [many] Відповіло { $people } людей
   *[other] Відповіло { $people } людини
}
