# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = sim, s, claro, claro que sim, sim por favor, yes, yeah, yep
plain-no = não, nao, n, não obrigado, não obrigada, nem por isso, no, nope
plain-not-sure = não sei, nao sei, não tenho a certeza, sei lá, talvez, not sure, idk
plain-agree = concordo, de acordo, verdade, é verdade, agree
plain-disagree = discordo, não concordo, nao concordo, mentira, não é verdade, disagree
plain-pass = passo, pass
