# Цей переклад зробила машина, і носій української мови його ще не перевіряв.
# Machine-made, and not yet reviewed by a native speaker.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
