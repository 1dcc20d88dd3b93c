# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Ascultă
aloud-coming = 🔊 Citesc imediat…
aloud-no-voice = Scuze, nu am voce pentru limba asta.
aloud-cannot-see = Scuze, mesajul e prea vechi și nu îl mai pot citi.
aloud-trouble = Scuze, acum nu pot citi asta cu voce tare. Mai încearcă peste puțin timp.

command-read = Citește-mi mesajele cu voce tare

read-aloud-each = 🔊 Să îți citesc fiecare întrebare?
read-aloud-each-yes = 🔊 Da, citește-mi
read-aloud-each-no = Nu, mulțumesc
read-aloud-now-on = 🔊 Bine! Îți citesc fiecare întrebare. Vrei să schimbi asta? Trimite /read.
read-aloud-now-off = Bine! Nu îți citesc. Dar poți apăsa pe 🔊 sub orice mesaj.
read-aloud-no-voice = Scuze, nu am voce pentru limba ta, așa că nu îți pot citi. Poți alege altă limbă cu /language.
