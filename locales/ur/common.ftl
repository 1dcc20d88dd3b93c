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
button-keep = یہی رہنے دیں ⬅️
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
    سلام 👋 ابھی کچھ باقی ہے۔

    کوئی بات نہیں۔ آپ کی باتیں محفوظ ہیں۔ کیا ہم آگے چلیں؟
no-such-command = یہ مجھے نہیں معلوم۔ یہاں کیا کیا ہو سکتا ہے، یہ دیکھنے کے لیے /help بھیجیں۔
closed-question = یہ سوال بند ہو چکا ہے۔
try-again-later =
    معاف کریں، ہماری طرف کچھ خرابی ہو گئی۔ اس میں آپ کا کوئی قصور نہیں۔

    تھوڑی دیر بعد دوبارہ کوشش کریں۔

plain-stop = رکو, رک جاؤ, رکیں, رک جائیں, روکو, روک دیں, بس کرو, بس کریں, بند کرو, بند کریں, پیغام بند کریں, پیغام مت بھیجو, پیغام نہ بھیجیں, سٹاپ, اسٹاپ, ruko, ruk jao, band karo, band karein, message band karo, stop, please stop, stop messages, unsubscribe
plain-help = مدد, مدد کرو, مدد کریں, میری مدد کرو, میری مدد کریں, مدد چاہیے, مجھے مدد چاہیے, بچاؤ, ہیلپ, help, help me, i need help, please help, madad, bachao, madad chahiye, madad karo, mujhe madad chahiye
plain-skip = چھوڑو, چھوڑیں, چھوڑ دو, چھوڑ دیں, اگلا, اگلا سوال, chhoro, choro, chor do, agla, skip, skip it, next
plain-back = واپس, پیچھے, واپس جاؤ, واپس جائیں, wapas, wapis, peeche, back, go back, undo
plain-hello = سلام, السلام علیکم, اسلام علیکم, السلام عليكم, ہیلو, ہائے, آداب, صبح بخیر, شام بخیر, salam, salaam, assalam o alaikum, assalam alaikum, assalamualaikum, aslam o alaikum, hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 یہ بھی ہم نے رکھ لیا۔ اب اس سوال پر واپس آتے ہیں:

button-help = ❓ مدد

sorry-before-yes =
    آپ کی بات ابھی محفوظ نہیں ہو سکتی۔ پہلے جلدی سے چند بٹن دبا دیں۔ 👇
    کیا ابھی خطرہ ہے؟ <b>999</b> پر فون کریں۔ کسی سے بات کرنی ہے؟ بچوں کی ہیلپ لائن Childline: <b>0800 1111</b>۔ یہ مفت ہے۔
