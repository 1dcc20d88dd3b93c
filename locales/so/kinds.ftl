# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Haa
answer-no = Maya
face-awful = Aad u xun
face-bad = Ma fiicna
face-okay = Caadi
face-good = Fiican
face-great = Aad u fiican

you-said = ✓ Jawaabtaada: { $answer }
skipped = ✓ Waa laga booday
got-it = { $mode ->
    [image] { $count ->
        [one] ✓ Sawirkaagii waan helnay
       *[other] ✓ Sawirradaadii waan helnay ({ $count })
    }
    [voice] { $count ->
        [one] ✓ Farriintaadii codka ahayd waan helnay
       *[other] ✓ Farriimahaagii codka ahaa waan helnay ({ $count })
    }
    [emoji] ✓ Emoji-gaagii waan helnay
   *[text] ✓ Waan helnay
}

needed-because = Jawaabtan waan u baahannahay: { $because }
choose-any = Dooro inta aad rabto. Kaddib taabo Dhammee.
choose-most = { $most ->
    [one] Mid dooro. Kaddib taabo Dhammee.
   *[other] Dooro ilaa { $most }. Kaddib taabo Dhammee.
}

say-it-your-way = Noogu sheeg sidaad rabto: erayo ✏️, emoji 😀, sawir 📷 ama farriin cod ah 🎤.
send-voice = Farriintan codka ah ma dirnaa?
with-your-words =
    Erayada aad raacisay:
    { $text }
redo-toast = Waa hagaag, mar kale isku day.

sorry-tap-one = Waan ka xumahay, ma fahmin. Fadlan taabo mid ka mid ah jawaabaha.
sorry-tap-some = Waan ka xumahay, ma fahmin. Fadlan taabo jawaabahaaga, kaddib taabo Dhammee.
sorry-tap-face = Waan ka xumahay, ma fahmin. Fadlan taabo mid ka mid ah wejiyada.
sorry-too-many = { $most ->
    [one] Halkan mid keliya ayaad dooran kartaa.
   *[other] Halkan waxaad dooran kartaa ilaa { $most }.
}
sorry-say-it = Waan ka xumahay, kaas halkan kuma isticmaali karo. Fadlan soo dir erayo, emoji, sawir ama farriin cod ah.
sorry-type-it = Fadlan jawaabtaada halkan ku qor.
sorry-too-long =
    In yar bay igu dheer tahay: waa { $length } xaraf. Inta ugu badan waa { $most }.

    Ma ku sheegi kartaa erayo ka yar?
not-understood = Waan ka xumahay, ma fahmin. Fadlan mar kale isku day.

unusable-contact = Ma kaydinno magacyo iyo lambarro telefoon, markaa kaas ma aannan kaydin. Waxaad ra'yigaaga noogu sheegi kartaa erayo, sawir ama farriin cod ah.
unusable-location = Ma kaydinno halka ay dadku joogaan, markaa kaas ma aannan kaydin. Haddii meeshu muhiim tahay, noo sheeg magaceeda.
unusable-file = Waan ka xunnahay, faylka noocaas ah ma furi karno. Waxaad soo diri kartaa erayo, sawir ama farriin cod ah.
unusable-too_big = Waan ka xunnahay, kaas aad buu noogu weyn yahay. Fadlan soo dir mid ka yar, ama si kale u sheeg.
unusable-forwarded = Kaas qof kale ayuu ka yimid. Waxaan rabnaa inaan maqalno ra'yigaaga. Ma noogu sheegi kartaa sidaada?
unusable-video = Waan ka xunnahay, weli muuqaallo ma isticmaali karno. Waxaad soo diri kartaa sawir, farriin cod ah ama erayo.
unusable-poll = Waan ka xunnahay, codbixinta aad samaysay ma isticmaali karno. Noo sheeg uun ra'yigaaga.
unusable-dice = Tuuris fiican! 🎲 Jawaab ahaan uma isticmaali karno. Noo sheeg uun ra'yigaaga.
unusable-empty = Farriintaasi waxay na soo gaartay iyadoo madhan. Fadlan mar kale isku day.
unusable-other = Waan ka xunnahay, kaas halkan kuma isticmaali karno. Waxaad soo diri kartaa erayo, emoji, sawir ama farriin cod ah.
