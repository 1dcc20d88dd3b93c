# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = Cine o să audă asta
card-can-change = Ce se poate schimba
card-cannot-change = Ce nu se poate schimba
card-when = Îți spunem până
card-date = { $day }
card-you-said = Voi ați spus
card-we-did = Noi am făcut
card-we-are-doing = Noi facem acum
card-we-could-not = Nu am putut, pentru că
card-pictures-by = Emoji: OpenMoji, CC BY-SA 4.0
card-alt-project = O imagine cu aceleași cuvinte ca mesajul acesta.
