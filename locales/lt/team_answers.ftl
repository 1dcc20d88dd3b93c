# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 Gavome tavo klausimą. Štai atsakymas:
