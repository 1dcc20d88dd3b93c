# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = Queres experimentar primeiro uma pergunta, só por diversão?
practice-yes = Sim, quero experimentar
practice-no = Não, continuar
practice-snack = 🏆 Que lanche ganha? Toca num ou escreve o nome.
practice-snack-strawberry = Morangos
practice-snack-pizza = Pizza
practice-snack-popcorn = Pipocas
practice-snack-carrot = Cenouras
practice-done =
    { $emoji } { $snack }! Boa escolha.

    É assim que funciona. Esta foi só por diversão, por isso não a guardámos.
practice-skipped = Podes saltar qualquer pergunta, tal como agora 👍
