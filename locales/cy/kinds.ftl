# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

option = { $emoji } { $text }
option-on = ✅ { $text }
answer-yes = Ie
answer-no = Na
face-awful = Ofnadwy
face-bad = Ddim yn dda
face-okay = Iawn
face-good = Da
face-great = Gwych

you-said = ✓ Dy ateb: { $answer }
skipped = ✓ Wedi hepgor
got-it = { $mode ->
    [image] { $count ->
        [zero] ✓ Mae dy luniau gyda ni
        [one] ✓ Mae dy lun gyda ni
        [two] ✓ Mae dy ddau lun gyda ni
        [few] ✓ Mae dy dri llun gyda ni
        [many] ✓ Mae dy chwe llun gyda ni
       *[other] ✓ Mae dy { $count } llun gyda ni
    }
    [voice] { $count ->
        [zero] ✓ Mae dy nodiadau llais gyda ni
        [one] ✓ Mae dy nodyn llais gyda ni
        [two] ✓ Mae dy ddau nodyn llais gyda ni
        [few] ✓ Mae dy dri nodyn llais gyda ni
        [many] ✓ Mae dy chwe nodyn llais gyda ni
       *[other] ✓ Mae dy { $count } nodyn llais gyda ni
    }
    [emoji] ✓ Mae dy emoji gyda ni
   *[text] ✓ Mae dy eiriau gyda ni
}

needed-because = Mae angen yr un hwn arnon ni: { $because }
choose-any = Dewisa gymaint ag wyt ti eisiau. Wedyn tapia Gorffen.
choose-most = { $most ->
    [zero] Dewisa gymaint ag wyt ti eisiau. Wedyn tapia Gorffen.
    [one] Dewisa un. Wedyn tapia Gorffen.
    [two] Dewisa hyd at ddau. Wedyn tapia Gorffen.
    [few] Dewisa hyd at dri. Wedyn tapia Gorffen.
    [many] Dewisa hyd at chwech. Wedyn tapia Gorffen.
   *[other] Dewisa hyd at { $most }. Wedyn tapia Gorffen.
}

say-it-your-way = Dwed dy farn yn dy ffordd di: geiriau ✏️, emoji 😀, llun 📷 neu nodyn llais 🎤.
send-voice = Anfon y nodyn llais hwn?
with-your-words =
    Dy eiriau di:
    { $text }
redo-toast = Iawn, rho gynnig arall arni.

sorry-tap-one = Sori, wnes i ddim deall hynny. Tapia un o'r atebion.
sorry-tap-some = Sori, wnes i ddim deall hynny. Tapia dy atebion, wedyn tapia Gorffen.
sorry-tap-face = Sori, wnes i ddim deall hynny. Tapia un o'r wynebau.
sorry-too-many = { $most ->
    [zero] Alli di ddim dewis mwy yma.
    [one] Gelli di ddewis un yma.
    [two] Gelli di ddewis hyd at ddau yma.
    [few] Gelli di ddewis hyd at dri yma.
    [many] Gelli di ddewis hyd at chwech yma.
   *[other] Gelli di ddewis hyd at { $most } yma.
}
sorry-say-it = Sori, alla i ddim defnyddio hwnna yma. Anfona eiriau, emoji, llun neu nodyn llais.
sorry-type-it = Teipia dy ateb yma.
sorry-too-long =
    Mae hynny braidd yn hir i mi: { $length } llythyren. Mae lle i { $most }.

    Alli di ei ddweud mewn llai o eiriau?
not-understood = Sori, wnes i ddim deall hynny. Rho gynnig arall arni.

unusable-contact = Dydyn ni ddim yn cadw enwau na rhifau ffôn, felly wnaethon ni ddim cadw hwnna. Gelli di ddweud dy farn mewn geiriau, llun neu nodyn llais.
unusable-location = Dydyn ni ddim yn cadw ble mae pobl, felly wnaethon ni ddim cadw hwnna. Os yw lle yn bwysig, dwed beth yw ei enw.
unusable-file = Sori, allwn ni ddim agor y math yna o ffeil. Gelli di anfon geiriau, llun neu nodyn llais.
unusable-too_big = Sori, mae hwnna'n rhy fawr i ni. Anfona un llai, neu dwed hynny mewn ffordd arall.
unusable-forwarded = Daeth hwnna gan rywun arall. Rydyn ni am glywed dy farn di. Alli di ei ddweud yn dy ffordd dy hun?
unusable-video = Sori, allwn ni ddim defnyddio fideos eto. Gelli di anfon llun, nodyn llais neu eiriau.
unusable-poll = Sori, allwn ni ddim defnyddio dy bôl di. Dwed beth yw dy farn.
unusable-dice = Tafliad da! 🎲 Allwn ni ddim defnyddio hwnna fel ateb. Dwed beth yw dy farn.
unusable-empty = Roedd y neges honno'n wag. Rho gynnig arall arni.
unusable-other = Sori, allwn ni ddim defnyddio hwnna yma. Gelli di anfon geiriau, emoji, llun neu nodyn llais.
