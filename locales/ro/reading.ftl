# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = o mașină a scris aceste cuvinte. Încă nu le-a verificat nimeni care vorbește limba.
reading-how = Cum îți place să citești? Apasă pe o variantă.
reading-words = Cuvinte
reading-easy = Imagini mari, cuvinte puține
reading-aloud = Citește-mi cu voce tare
language-changed-unreviewed =
    Gata! De acum vorbim în română.

    🤖 O mașină a scris aceste cuvinte. Limba: { $name }. Încă nu le-a verificat nimeni care o vorbește.
