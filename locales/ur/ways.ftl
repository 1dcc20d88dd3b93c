# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = کچھ اور بتانا ہے؟ 🙂
anything-else-to-add = یہ بھی مل گیا۔ کچھ اور؟
got-that-too = یہ بھی مل گیا۔ 💛
add-some-words = کیا ساتھ میں کچھ الفاظ بھی لکھنے ہیں؟
go-on = ٹھیک ہے، بتائیں 🙂 لکھیں، یا تصویر یا وائس میسج بھیجیں۔
ten-fit = ایک جواب میں زیادہ سے زیادہ { $most } چیزیں آ سکتی ہیں۔ ہم نے پہلی { $most } رکھ لیں۔
edit-not-read = یہ سوال کا جواب نہیں بنتا، اس لیے پہلا جواب ہی رہے گا۔ اسے بدلا جا سکتا ہے: ‎/mydata بھیجیں۔
stop-was-an-answer = کیا یہ آپ کا جواب تھا؟ /start بھیجیں، پھر اسے دبائیں۔ 🙂

button-that-is-all = ✅ بس اتنا ہی
button-no-words = ✅ الفاظ کے بغیر بھیجیں

plain-that-is-all = نہیں, نہ, جی نہیں, نہیں شکریہ, کچھ نہیں, اور کچھ نہیں, کچھ اور نہیں, بس, بس اتنا, بس یہی, بس اتنا ہی, ہو گیا, ختم, بھیجو, بھیج دو, بھیجیں, بھیج دیں, nahi, nahin, nai, na, kuch nahi, bas, bas itna hi, bas yehi, ho gaya, bhej do, bhejo, no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = ہاں, جی, جی ہاں, ہاں جی, ذرا رکو, ایک منٹ, ایک اور بات, اور, haan, han, ji, jee, ji haan, haan ji, ek minute, aur, yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ جواب بدلیں
change-answer-list = یہ آپ کے جواب ہیں۔ کون سا بدلنا ہے؟
change-answer-back = دوبارہ خوش آمدید 👋 یہ آپ کے اب تک کے جواب ہیں۔ کون سا بدلنا ہے؟
change-answer-go-on = ◀️ باقی سوالوں کے جواب دیں
change-answer-add = ➕ کچھ اور بتائیں
change-answer-add-what = اور کیا بتانا ہے؟
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = یہاں بدلنے کو کچھ نہیں ہے۔ 🙂
change-answer-leave = 👍 ایسے ہی رہنے دیں
change-answer-left = ٹھیک ہے، جیسا تھا ویسا ہی ہے۔ 👍
change-answer-before =
    آپ کا پہلے والا جواب:
    { $what }
change-answer-changed =
    ہو گیا! 💛 <b>{ $title }</b> کے بارے میں آپ کا جواب بدل گیا۔

    جب تک رائے دینے کا وقت ہے، جواب بدلے جا سکتے ہیں۔
change-answer-closed =
    <b>{ $title }</b>: رائے دینے کا وقت ختم ہو چکا ہے، اس لیے جواب ایسے ہی رہیں گے۔
change-answer-gone = یہ سوال اب نہیں پوچھا جاتا، اس لیے بدلنے کو کچھ نہیں۔

my-data-one-change = ✏️ بدلیں
