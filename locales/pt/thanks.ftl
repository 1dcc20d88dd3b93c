# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Uma pessoa de verdade vai ouvir a tua mensagem de voz.
thanks-for-image = 🎨 Uma pessoa de verdade vai ver a tua imagem.
thanks-for-text = ✏️ Uma pessoa de verdade vai ler as tuas palavras.
thanks-for-emoji = 😊 Uma pessoa de verdade vai ver como te sentes.
thanks-for-choice = 👆 Cada toque conta.
