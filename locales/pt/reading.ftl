# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = uma máquina fez estas palavras. Ainda ninguém que fala a língua as leu para ver se estão bem.
reading-how = Como gostas de ler? Toca numa opção.
reading-words = Palavras
reading-easy = Imagens grandes, poucas palavras
reading-aloud = Lê para mim
language-changed-unreviewed =
    Já está! A partir de agora falamos em português.

    🤖 Uma máquina fez estas palavras. Língua: { $name }. Ainda ninguém que a fala as leu para ver se estão bem.
