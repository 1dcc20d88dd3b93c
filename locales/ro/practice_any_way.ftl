# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 A mers! Așa se trimite un mesaj vocal.

    A fost doar de distracție, deci nu l-a ascultat nimeni. Nu l-am păstrat.
practice-pictured =
    📷 A mers! Așa se trimite o poză.

    A fost doar de distracție, deci nu s-a uitat nimeni la ea. Nu am păstrat-o.
