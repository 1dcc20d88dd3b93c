# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = کچھ اور بتانا ہے؟ 🙂
anything-else-to-add = یہ بھی مل گیا۔ کچھ اور؟
got-that-too = یہ بھی مل گیا۔ 💛
add-some-words = کیا ساتھ میں کچھ الفاظ بھی لکھنے ہیں؟
go-on = ٹھیک ہے، بتائیں 🙂 لکھیں، یا تصویر یا آواز کا پیغام بھیجیں۔
ten-fit = ایک جواب میں { $most } آ سکتے ہیں۔ پہلے { $most } ہمارے پاس ہیں۔
stop-was-an-answer = کیا یہ آپ کا جواب تھا؟ /start بھیجیں، پھر اسے دبائیں۔ 🙂

button-that-is-all = ✅ بس اتنا ہی
button-no-words = ✅ الفاظ کے بغیر بھیجیں

plain-that-is-all = نہیں, نہ, جی نہیں, نہیں شکریہ, کچھ نہیں, اور کچھ نہیں, کچھ اور نہیں, بس, بس اتنا, بس یہی, بس اتنا ہی, ہو گیا, ختم, بھیجو, بھیج دو, بھیجیں, بھیج دیں, nahi, nahin, bas, bas itna hi, ho gaya, bhej do
plain-more = ہاں, جی, جی ہاں, ہاں جی, ذرا رکو, ایک منٹ, ایک اور بات, اور, haan, han, ji, ek minute

change-answer-button = ✏️ جواب بدلیں
change-answer-list = یہ آپ کے جواب ہیں۔ کون سا بدلنا ہے؟
change-answer-back = پھر سے سلام 👋 یہ آپ کے اب تک کے جواب ہیں۔ کون سا بدلنا ہے؟
change-answer-go-on = ▶️ باقی سوالوں کے جواب دیں
change-answer-add = ➕ کچھ اور کہیں
change-answer-add-what = اور کیا کہنا ہے؟
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = یہاں بدلنے کو کچھ نہیں ہے۔ 🙂
change-answer-leave = 👍 ایسے ہی رہنے دیں
change-answer-left = ٹھیک ہے، جیسا تھا ویسا ہی ہے۔ 👍
change-answer-before = آپ کا پہلا جواب: { $what }
change-answer-changed =
    ہو گیا! 💛 <b>{ $title }</b> کے بارے میں آپ کا جواب بدل گیا۔

    جب تک یہ کھلا ہے، جواب بدلے جا سکتے ہیں۔
change-answer-closed =
    <b>{ $title }</b> اب بند ہو چکا ہے، اس لیے جواب ویسے ہی رہیں گے۔
change-answer-gone = یہ سوال اب نہیں پوچھا جاتا، اس لیے بدلنے کو کچھ نہیں۔

my-data-one-change = ✏️ بدلیں
said-with-more = 🎤 آواز کا پیغام، اور کچھ اور بھی
