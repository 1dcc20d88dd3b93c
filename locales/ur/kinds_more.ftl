# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    تصویر میں:
    { LINES($lines) }

answer-not-sure = پتا نہیں
answer-agree = متفق
answer-disagree = متفق نہیں
answer-pass = رہنے دیں
said-agree = متفق
said-disagree = متفق نہیں
said-pass = رہنے دیا

button-undo = ↩️ پچھلا ہٹائیں
button-thats-all = ✅ بس اتنا ہی
button-more = { $count ->
    [5] ◀️ پانچ اور
    [one] ◀️ ایک اور
   *[other] ◀️ { $count } اور
}

plain-done = ہو گیا, ہوگیا, بس, بس اتنا ہی, بس یہی, ختم, ڈن, ho gaya, ho gya, hogaya, bas, bas itna hi, khatam, done, i'm done, that's all, thats all, finished, that is all
plain-undo = پچھلا ہٹائیں, ہٹا دو, ہٹا دیں, اوہ, غلطی, غلطی ہو گئی, واپس کرو, ghalti, ghalti ho gayi, hata do, undo, take it back, oops

rank-first = { $most ->
    [one] جو سب سے زیادہ پسند ہو، اسے دبائیں۔ پھر ”ہو گیا“ دبائیں۔
   *[other] جو سب سے زیادہ پسند ہو، اسے دبائیں، پھر جو اس کے بعد پسند ہو۔ زیادہ سے زیادہ { $most } چنیں۔ پھر ”ہو گیا“ دبائیں۔
}
rank-next = اب اس کے بعد جو پسند ہو، اسے دبائیں۔ یا ”ہو گیا“ دبائیں۔
rank-full = یہ آپ کی فہرست ہے۔ بھیجنے کے لیے ”ہو گیا“ دبائیں۔
ranked = { $place }. { $option }
you-ranked =
    ✓ آپ کی فہرست، سب سے پسندیدہ پہلے:
    { LINES($lines) }

agree-hint = ”متفق“، ”متفق نہیں“ یا ”رہنے دیں“ دبائیں۔
agree-last = ✓ { $said }
statement =
    💬 { $of } میں سے { $at }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] شکریہ! پانچ اور؟
    [one] شکریہ! ایک اور باقی ہے۔ دیکھیں؟
   *[other] شکریہ! { $count } اور باقی ہیں۔ دیکھیں؟
}
you-said-of-each = { $more ->
    [0]
        ✓ آپ کے جواب:
        { LINES($lines) }
    [one]
        ✓ آپ کے جواب:
        { LINES($lines) }
        اور ایک اور جواب
   *[other]
        ✓ آپ کے جواب:
        { LINES($lines) }
        اور { $more } مزید جواب
}

number-hint = { $least } سے { $most } تک کوئی نمبر۔
number-sure = کیا یہ <b>{ $number }</b> ہے؟ اگر نہیں، تو اپنا نمبر لکھیں۔
number-yes = ✅ ہاں، { $number }

areas-are =
    تصویر میں:
    { LINES($lines) }
areas-any = جو نمبر چاہیں دبائیں۔ پھر ”ہو گیا“ دبائیں۔
areas-most = { $most ->
    [one] ایک نمبر دبائیں۔ پھر ”ہو گیا“ دبائیں۔
   *[other] زیادہ سے زیادہ { $most } نمبر دبائیں۔ پھر ”ہو گیا“ دبائیں۔
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 جی ہاں! { $why }
quiz-guess =
    💡 اچھا اندازہ! صحیح جواب: { $right }۔ { $why }

slider-low = بالکل نہیں
slider-high = بہت زیادہ
slider-step = 5 میں سے { $step }
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = معاف کریں، یہ سمجھ میں نہیں آیا۔ جو سب سے زیادہ پسند ہو، اسے دبائیں، پھر جو اس کے بعد پسند ہو۔ یا ایسے لکھیں: 2، 1
sorry-agree = معاف کریں، یہ سمجھ میں نہیں آیا۔ کوئی ایک بٹن دبائیں۔
sorry-number = معاف کریں، یہ سمجھ میں نہیں آیا۔ { $least } سے { $most } تک ایک نمبر بھیجیں۔
sorry-slider = معاف کریں، یہ سمجھ میں نہیں آیا۔ 1 سے 5 تک ایک نمبر دبائیں۔
