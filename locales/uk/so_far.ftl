# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = { $people ->
    [one] 📊 Уже відповіла { $people } людина. Більшість каже: <b>{ $answer }</b>.
    [few] 📊 Уже відповіли { $people } людини. Більшість каже: <b>{ $answer }</b>.
    [many] 📊 Уже відповіло { $people } людей. Більшість каже: <b>{ $answer }</b>.
   *[other] 📊 Уже відповіло { $people } людини. Більшість каже: <b>{ $answer }</b>.
}
so-far-first = { $people ->
    [one] 📊 Уже відповіла { $people } людина. Найчастіше кажуть: <b>{ $answer }</b>.
    [few] 📊 Уже відповіли { $people } людини. Найчастіше кажуть: <b>{ $answer }</b>.
    [many] 📊 Уже відповіло { $people } людей. Найчастіше кажуть: <b>{ $answer }</b>.
   *[other] 📊 Уже відповіло { $people } людини. Найчастіше кажуть: <b>{ $answer }</b>.
}
so-far-close = { $people ->
    [one] 📊 Уже відповіла { $people } людина. Майже порівну: <b>{ $one }</b> і <b>{ $other }</b>.
    [few] 📊 Уже відповіли { $people } людини. Майже порівну: <b>{ $one }</b> і <b>{ $other }</b>.
    [many] 📊 Уже відповіло { $people } людей. Майже порівну: <b>{ $one }</b> і <b>{ $other }</b>.
   *[other] 📊 Уже відповіло { $people } людини. Майже порівну: <b>{ $one }</b> і <b>{ $other }</b>.
}
