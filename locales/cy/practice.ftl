# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Wyt ti am drio un am hwyl yn gyntaf?
practice-yes = Ydw, dwi am drio
practice-no = Na, ymlaen
practice-snack = 🏆 Pa fyrbryd sy'n ennill? Tapia un, neu teipia dy ateb.
practice-snack-strawberry = Mefus
practice-snack-pizza = Pitsa
practice-snack-popcorn = Popcorn
practice-snack-carrot = Moron
practice-done =
    { $emoji } { $snack }! Dewis da.

    Dyna sut mae'n gweithio. Dim ond am hwyl oedd hwnna, felly wnaethon ni ddim ei gadw.
practice-skipped = Gelli di hepgor unrhyw gwestiwn, yn union fel yna 👍
