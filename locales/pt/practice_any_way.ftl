# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

practice-heard =
    🎤 Resultou! É assim que se envia uma mensagem de voz.

    Foi só por diversão, por isso ninguém a ouviu. Não a guardámos.
practice-pictured =
    📷 Resultou! É assim que se envia uma imagem.

    Foi só por diversão, por isso ninguém a viu. Não a guardámos.
