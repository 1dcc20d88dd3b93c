# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Da
answer-no = Nu
face-awful = Groaznic
face-bad = Nu prea bine
face-okay = Așa și așa
face-good = Bine
face-great = Super

you-said = ✓ Ai spus: { $answer }
skipped = ✓ Am sărit peste
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Am primit poza ta
        [few] ✓ Am primit cele { $count } poze ale tale
       *[other] ✓ Am primit cele { $count } de poze ale tale
    }
    [voice] { $count ->
        [one] ✓ Am primit mesajul tău vocal
        [few] ✓ Am primit cele { $count } mesaje vocale ale tale
       *[other] ✓ Am primit cele { $count } de mesaje vocale ale tale
    }
    [emoji] ✓ Am primit emoji-ul tău
   *[text] ✓ Am primit
}

needed-because = Avem nevoie de răspunsul acesta: { $because }
choose-any = Alege câte vrei. Apoi apasă pe Gata.
choose-most = { $most ->
    [one] Alege un singur răspuns. Apoi apasă pe Gata.
    [few] Alege cel mult { $most } răspunsuri. Apoi apasă pe Gata.
   *[other] Alege cel mult { $most } de răspunsuri. Apoi apasă pe Gata.
}

say-it-your-way = Spune cum vrei tu: cu cuvinte ✏️, emoji 😀, o poză 📷 sau un mesaj vocal 🎤.
send-voice = Trimitem acest mesaj vocal?
with-your-words =
    Și cuvintele tale:
    { $text }
redo-toast = Bine, mai încearcă o dată.

sorry-tap-one = Scuze, nu am înțeles. Apasă pe unul dintre răspunsuri.
sorry-tap-some = Scuze, nu am înțeles. Apasă pe răspunsurile tale, apoi pe Gata.
sorry-tap-face = Scuze, nu am înțeles. Apasă pe una dintre fețe.
sorry-too-many = { $most ->
    [one] Aici poți alege un singur răspuns.
    [few] Aici poți alege cel mult { $most } răspunsuri.
   *[other] Aici poți alege cel mult { $most } de răspunsuri.
}
sorry-say-it = Scuze, asta nu pot folosi aici. Trimite cuvinte, emoji, o poză sau un mesaj vocal.
sorry-type-it = Scrie răspunsul tău aici.
sorry-too-long =
    E cam lung pentru mine. Ai scris { $length } { $length ->
        [one] literă
        [few] litere
       *[other] de litere
    }. Încap cel mult { $most }.

    Poți spune mai pe scurt?
not-understood = Scuze, nu am înțeles. Mai încearcă o dată.

unusable-contact = Nu păstrăm nume sau numere de telefon, așa că nu am păstrat asta. Spune-ne ce crezi în cuvinte, cu o poză sau cu un mesaj vocal.
unusable-location = Nu păstrăm unde se află oamenii, așa că nu am păstrat asta. Dacă e vorba de un loc, spune-ne cum se numește.
unusable-file = Scuze, nu putem deschide fișiere de felul acesta. Poți trimite cuvinte, o poză sau un mesaj vocal.
unusable-too_big = Scuze, e prea mare pentru noi. Trimite ceva mai mic sau spune altfel.
unusable-forwarded = Asta e de la altcineva. Vrem să știm ce crezi tu. Poți spune în felul tău?
unusable-video = Scuze, încă nu putem folosi filmulețe. Poți trimite o poză, un mesaj vocal sau cuvinte.
unusable-poll = Scuze, nu putem folosi sondajul tău. Spune-ne pur și simplu ce crezi.
unusable-dice = Frumoasă aruncare! 🎲 Dar nu o putem lua ca răspuns. Spune-ne pur și simplu ce crezi.
unusable-empty = Mesajul a ajuns gol la noi. Mai încearcă o dată.
unusable-other = Scuze, asta nu putem folosi aici. Poți trimite cuvinte, emoji, o poză sau un mesaj vocal.
