# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

language-name = اردو
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = ur-PK
date-pattern = EEEE، d MMMM
datetime-pattern = EEEE، d MMMM، HH:mm
list-next = { $before }، { $next }
list-last = { $before } اور { $last }

wording-missing = معاف کریں، یہاں کچھ الفاظ کھو گئے۔ دوبارہ کوشش کریں۔

button-back = ➡️ واپس
button-skip = چھوڑیں ⬅️
button-done = ✅ ہو گیا ({ $count })
button-send = ✅ بھیج دیں
button-redo = 🔁 دوبارہ کریں
button-carry-on = ◀️ آگے چلیں
button-start-again = 🔄 شروع سے کریں
button-start = ◀️ شروع کریں

half-way =
    ابھی کچھ باقی ہے۔

    آگے چلیں یا شروع سے کریں؟
half-way-nudge =
    پھر سے سلام 👋 ابھی کچھ باقی ہے۔

    کوئی بات نہیں۔ آپ کی باتیں محفوظ ہیں۔ کیا ہم آگے چلیں؟
no-such-command = یہ مجھے نہیں معلوم۔ /help بھیجیں، پھر پتا چلے گا کہ یہاں کیا کیا ہو سکتا ہے۔
closed-question = یہ سوال بند ہو چکا ہے۔
try-again-later =
    معاف کریں، ہماری طرف کچھ خرابی ہو گئی۔ اس میں آپ کا کوئی قصور نہیں۔

    تھوڑی دیر بعد دوبارہ کوشش کریں۔

plain-stop = رکو, رک جاؤ, رکیں, رک جائیں, روکو, روک دیں, بس کرو, بس کریں, بند کرو, بند کریں, پیغام بند کریں, ruko, band karo, stop
plain-help = مدد, مدد کرو, مدد کریں, میری مدد کرو, میری مدد کریں, مدد چاہیے, مجھے مدد چاہیے, بچاؤ, ہیلپ, help, madad, madad karo, mujhe madad chahiye
plain-skip = چھوڑو, چھوڑیں, چھوڑ دو, چھوڑ دیں, اگلا, اگلا سوال, chhoro, agla
plain-back = واپس, پیچھے, واپس جاؤ, واپس جائیں, wapas, peeche
plain-hello = سلام, السلام علیکم, اسلام علیکم, السلام عليكم, ہیلو, ہائے, آداب, صبح بخیر, شام بخیر, salam, salaam, assalam o alaikum, assalamualaikum

list = { $items }

kept-as-well = 💛 یہ بھی ہم نے رکھ لیا۔ اب واپس یہاں:

button-help = ❓ مدد

sorry-before-yes =
    آپ کی بات ابھی نہیں رکھی جا سکتی۔ پہلے چند بٹن دبا دیں۔ 👇
    ابھی خطرہ ہے؟ <b>999</b> پر فون کریں۔ کسی سے بات کرنی ہے؟ Childline: <b>0800 1111</b>۔ یہ مفت ہے۔
