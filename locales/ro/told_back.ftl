# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
