# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
