# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

only-in-english = 📝 Kooxdu waxay kan ku qortay Af-Ingiriisi.
