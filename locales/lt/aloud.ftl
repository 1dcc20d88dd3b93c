# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Klausyti
aloud-coming = 🔊 Tuoj perskaitysiu…
aloud-no-voice = Oi, šia kalba balsu skaityti nemoku.
aloud-cannot-see = Oi, ta žinutė jau per sena. Negaliu jos perskaityti.
aloud-trouble = Oi, dabar negaliu to perskaityti balsu. Pabandyk dar kartą kiek vėliau.

command-read = Skaityti man žinutes balsu

read-aloud-each = 🔊 Ar skaityti tau balsu kiekvieną klausimą?
read-aloud-each-yes = 🔊 Taip, skaityk man
read-aloud-each-no = Ne, ačiū
read-aloud-now-on = 🔊 Gerai! Skaitysiu tau kiekvieną klausimą. Nori tai pakeisti? Siųsk /read.
read-aloud-now-off = Gerai! Tau neskaitysiu. Bet po bet kuria žinute gali paspausti 🔊.
read-aloud-no-voice = Oi, tavo kalba balsu skaityti nemoku. Kitą kalbą gali pasirinkti čia: /language.
