# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] A răspuns { $people } om
    [few] Au răspuns { $people } oameni
   *[other] Au răspuns { $people } de oameni
}
