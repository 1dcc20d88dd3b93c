# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] { $people } pessoa respondeu
   *[other] { $people } pessoas responderam
}
