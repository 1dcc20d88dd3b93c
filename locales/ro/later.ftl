# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Întreabă-mă mai târziu
later-when = Când ar fi bine?
later-when-hour = Peste o oră
later-when-evening = Diseară
later-when-tomorrow = Mâine
later-when-never = Nu mai e nevoie să întrebi
later-set-hour = Bine! Te întreb din nou peste o oră 👋
later-set-evening = Bine! Te întreb din nou diseară 👋
later-set-tomorrow = Bine! Te întreb din nou mâine 👋
later-not-at-all = E în regulă 🙂 Dacă te răzgândești, trimite /start.
invitation-later =
    👋 Ai vrut să te întreb mai târziu.

    Ai timp acum pentru <b>{ $title }</b>? Poți răspunde până <b>{ $closes }</b>.
plain-later = întreabă-mă mai târziu, întreabă mă mai târziu, întreabă mai târziu, întreabă-mă altă dată, amintește-mi mai târziu, amintește mi mai târziu, adu-mi aminte mai târziu, mai târziu te rog
command-later = Întreabă-mă altă dată
