# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Não temos nada do que disseste. Não há nada para apagar.
my-data-menu = São as tuas palavras, por isso a escolha é tua. O que queres fazer?
my-data-menu-see = 👀 Ver o que eu disse
my-data-menu-everything = 🗑 Apagar tudo
my-data-menu-stop = ✋ Parar as mensagens
my-data-menu-done = 👍 Nada, deixa estar
my-data-list = Aqui está o que disseste. Toca num número para ver ou apagar.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Mais ➡️
my-data-pictures = { $count ->
    [one] 📷 uma imagem
   *[other] 📷 { $count } imagens
}
my-data-voice = { $count ->
    [one] 🎤 uma mensagem de voz
   *[other] 🎤 { $count } mensagens de voz
}
my-data-this-one = Enviaste isto.
my-data-one = Queres apagar isto?
my-data-one-take-back = 🗑 Apagar
my-data-one-keep = 👍 Não apagar
my-data-one-gone = Já está. Apagámos, e já ninguém pode ler isso.
my-data-kept = Está bem, fica guardado.
my-data-sure = Apagar tudo o que já disseste? Depois não dá para voltar atrás.
my-data-sure-yes = 🗑 Sim, tudo
my-data-sure-no = Não apagar nada
my-data-all-gone = Já está. Apagámos tudo o que disseste. Podes dizer mais quando quiseres: envia /start.
my-data-done = Está bem 🙂 Envia /mydata quando quiseres.
