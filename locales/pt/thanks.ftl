# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Uma pessoa real vai ouvir a tua mensagem de voz.
thanks-for-image = 🎨 Uma pessoa real vai ver a tua imagem.
thanks-for-text = ✏️ Uma pessoa real vai ler as tuas palavras.
thanks-for-emoji = 😊 Uma pessoa real vai ver como te sentes.
thanks-for-choice = 👆 Cada toque conta.
