# Esta tradução foi feita por uma máquina. Ainda não foi revista por um falante nativo de português.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Queres dizer o que pensas? A escolha é tua.
    Dá para responder até <b>{ $closes }</b>.
invitation-remind =
    Ainda há tempo para dizeres o que pensas sobre <b>{ $title }</b> 🙂

    Dá para responder até <b>{ $closes }</b>. Se não quiseres, não faz mal. Não te lembramos outra vez.
invitation-yes = Quero dizer o que penso
invitation-not-now = Agora não
invitation-not-now-said = Tudo bem 🙂 Se mudares de ideias, envia /start.
invitation-closed = Isto já fechou. Envia /start para veres o que mais está aberto.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: prometeram dar notícias às pessoas até <b>{ $by }</b>. É hoje. Envia /staff para escrever.
    [one] ⏰ <b>{ $title }</b>: prometeram dar notícias às pessoas até <b>{ $by }</b>. É amanhã. Envia /staff para escrever.
   *[other] ⏰ <b>{ $title }</b>: prometeram dar notícias às pessoas até <b>{ $by }</b>. Faltam { $days } dias. Envia /staff para escrever.
}
promise-passed-text =
    Pedimos desculpa. Dissemos que te dávamos notícias sobre <b>{ $title }</b> até { $by }. Ainda não o fizemos.

    A culpa é nossa, não é tua. Continuamos a querer contar-te.
    A quem perguntar: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: o Sayso não esteve a funcionar (<b>{ $day }</b>). Ficou por enviar: { $what }. Agora já é tarde para isso.
due-what = { $kind ->
    [invitation] os convites
    [reminder] os lembretes
    [promise-nudge] o lembrete do dia prometido
   *[other] a mensagem a dizer às pessoas que há um atraso
}
