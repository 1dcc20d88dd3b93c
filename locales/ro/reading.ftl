# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = un computer a scris aceste cuvinte. Nimeni care vorbește limba nu le-a verificat încă.
reading-how = Cum îți place să citești? Apasă pe o variantă.
reading-words = Cuvinte
reading-easy = Imagini mari, cuvinte puține
reading-aloud = Citește-mi cu voce tare
language-changed-unreviewed =
    Gata! De acum vorbim așa.

    🤖 Un computer a scris aceste cuvinte. Nimeni care vorbește limba ({ $name }) nu le-a verificat încă.
