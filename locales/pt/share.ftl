# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Está bem, guardámos tal como está. 💛

share-voice-this-one = Enviaste-nos isto 🎤
share-voice-gone = Essa mensagem de voz já não existe. Ninguém a vai ouvir. 💛
share-voice-may =
    Gostávamos que outras pessoas ouvissem isto. Elas podem reconhecer a tua voz.

    Pode ser? Podes dizer que não. Também não faz mal.
share-voice-may-yes = 👍 Sim, podem ouvir
share-voice-may-words = 🤖 Só as palavras, lidas por computador
share-voice-may-no = ✋ Não
share-voice-may-said-yes = Obrigado! 💛 Podes mudar de ideias quando quiseres: envia /mydata.
share-voice-may-said-words = Obrigado! 💛 Só um computador vai ler as tuas palavras. Mais ninguém vai ouvir a tua voz. Podes mudar de ideias quando quiseres: envia /mydata.
share-voice-may-said-no = Está bem! Mais ninguém vai ouvir isto. 💛
