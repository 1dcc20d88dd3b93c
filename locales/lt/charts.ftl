# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] Atsakė { $people } žmogus
    [few] Atsakė { $people } žmonės
    [many] Atsakė { $people } žmogaus
   *[other] Atsakė { $people } žmonių
}
