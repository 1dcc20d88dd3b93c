# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Fizeste-nos uma pergunta. Aqui está a resposta:
