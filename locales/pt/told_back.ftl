# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
