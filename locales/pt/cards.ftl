# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Quem vai ouvir isto
card-can-change = O que pode mudar
card-cannot-change = O que não pode mudar
card-when = Damos-te notícias até
card-date = { $day }
card-you-said = Vocês disseram
card-we-did = Nós fizemos
card-we-are-doing = Estamos a fazer
card-we-could-not = Não conseguimos, porque
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = Uma imagem com as mesmas palavras desta mensagem.
