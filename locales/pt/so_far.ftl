# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = { $people ->
    [one] 📊 Até agora, { $people } pessoa respondeu. A maioria disse: <b>{ $answer }</b>.
   *[other] 📊 Até agora, { $people } pessoas responderam. A maioria disse: <b>{ $answer }</b>.
}
so-far-first = { $people ->
    [one] 📊 Até agora, { $people } pessoa respondeu. A resposta mais dada foi: <b>{ $answer }</b>.
   *[other] 📊 Até agora, { $people } pessoas responderam. A resposta mais dada foi: <b>{ $answer }</b>.
}
so-far-close = { $people ->
    [one] 📊 Até agora, { $people } pessoa respondeu. Está quase empatado: <b>{ $one }</b> e <b>{ $other }</b>.
   *[other] 📊 Até agora, { $people } pessoas responderam. Está quase empatado: <b>{ $one }</b> e <b>{ $other }</b>.
}
