# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = { $people ->
    [one] 📊 Kol kas atsakė { $people } žmogus. Dauguma sako: <b>{ $answer }</b>.
    [few] 📊 Kol kas atsakė { $people } žmonės. Dauguma sako: <b>{ $answer }</b>.
    [many] 📊 Kol kas atsakė { $people } žmogaus. Dauguma sako: <b>{ $answer }</b>.
   *[other] 📊 Kol kas atsakė { $people } žmonių. Dauguma sako: <b>{ $answer }</b>.
}
so-far-first = { $people ->
    [one] 📊 Kol kas atsakė { $people } žmogus. Dažniausias atsakymas: <b>{ $answer }</b>.
    [few] 📊 Kol kas atsakė { $people } žmonės. Dažniausias atsakymas: <b>{ $answer }</b>.
    [many] 📊 Kol kas atsakė { $people } žmogaus. Dažniausias atsakymas: <b>{ $answer }</b>.
   *[other] 📊 Kol kas atsakė { $people } žmonių. Dažniausias atsakymas: <b>{ $answer }</b>.
}
so-far-close = { $people ->
    [one] 📊 Kol kas atsakė { $people } žmogus. Beveik po lygiai: <b>{ $one }</b> ir <b>{ $other }</b>.
    [few] 📊 Kol kas atsakė { $people } žmonės. Beveik po lygiai: <b>{ $one }</b> ir <b>{ $other }</b>.
    [many] 📊 Kol kas atsakė { $people } žmogaus. Beveik po lygiai: <b>{ $one }</b> ir <b>{ $other }</b>.
   *[other] 📊 Kol kas atsakė { $people } žmonių. Beveik po lygiai: <b>{ $one }</b> ir <b>{ $other }</b>.
}
