# Words on charts.

card-people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
