# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] { $people } qof ayaa jawaabay
   *[other] { $people } qof ayaa jawaabay
}
