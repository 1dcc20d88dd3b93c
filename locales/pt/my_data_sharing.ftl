# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = Disseste que podemos partilhar isto com outras pessoas.
my-data-one-unshare = ✋ Não partilhem
my-data-unshared = Está bem! Não vamos partilhar isto com mais ninguém. 💛
my-data-unshared-copied =
    Está bem! Não vamos voltar a partilhar isto. 💛

    Antes de dizeres que não, fizemos uma cópia para partilhar. Algumas pessoas podem já a ter ouvido. Isso já não conseguimos mudar.
