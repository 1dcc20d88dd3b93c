# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 Até à próxima! Envia /start quando quiseres falar.
out-of-the-blue-heart = 💛
skip-is-fine = Não faz mal! Podes tocar em Saltar. 🙂
closed-thanks =
    Obrigado! 💛 O que disseste está bem guardado.

    Até <b>{ $by }</b>, contamos-te o que aconteceu.
closed-thanks-no-news = Obrigado! 💛 O que disseste está bem guardado.
reading-language = Em que língua queres falar?
