# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Vrei mai întâi să încerci o întrebare, doar de distracție?
practice-yes = Da, vreau să încerc
practice-no = Nu, mai departe
practice-snack = 🏆 Ce gustare câștigă? Apasă pe una sau scrie-o.
practice-snack-strawberry = Căpșuni
practice-snack-pizza = Pizza
practice-snack-popcorn = Popcorn
practice-snack-carrot = Morcovi
practice-done =
    { $emoji } { $snack }! Bună alegere.

    Așa merge. A fost doar de distracție, deci nu am păstrat nimic.
practice-skipped = Poți sări peste orice întrebare, exact așa 👍
