# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = um computador escreveu estas palavras. Ainda ninguém que fale a língua viu se estão bem.
reading-how = Como gostas de ler? Toca numa opção.
reading-words = Palavras
reading-easy = Imagens grandes, poucas palavras
reading-aloud = Lê para mim
language-changed-unreviewed =
    Já está! A partir de agora falamos assim.

    🤖 Um computador escreveu estas palavras. Ainda ninguém que fale a língua ({ $name }) viu se estão bem.
