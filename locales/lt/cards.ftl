# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Kas tai išgirs
card-can-change = Ką galima pakeisti
card-cannot-change = Ko pakeisti negalima
card-when = Pasakysime iki
card-date = { $day }
card-you-said = Jūs sakėte
card-we-did = Mes padarėme
card-we-are-doing = Mes darome
card-we-could-not = Negalėjome, nes
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = Paveikslėlis su tais pačiais žodžiais kaip šioje žinutėje.
