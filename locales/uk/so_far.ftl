# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 Уже є відповіді. Людей: { $people }. Більшість каже: <b>{ $answer }</b>.
so-far-first = 📊 Уже є відповіді. Людей: { $people }. Найчастіше кажуть: <b>{ $answer }</b>.
so-far-close = 📊 Уже є відповіді. Людей: { $people }. Майже порівну: <b>{ $one }</b> і <b>{ $other }</b>.
