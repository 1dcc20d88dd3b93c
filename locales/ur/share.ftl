# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = ٹھیک ہے، ہم نے اسے ویسے ہی رکھ لیا۔ 💛

share-voice-this-one = یہ آپ نے بھیجا تھا 🎤
share-voice-gone = وہ وائس میسج اب ہمارے پاس نہیں ہے۔ ہم اسے کسی کو نہیں سنائیں گے۔ 💛
share-voice-may =
    ہم یہ اور لوگوں کو بھی سنانا چاہتے ہیں۔ شاید وہ آپ کی آواز پہچان لیں۔

    کیا یہ ٹھیک ہے؟ دل نہ چاہے تو ”نہیں“ کہہ دیں۔ وہ بھی بالکل ٹھیک ہے۔
share-voice-may-yes = 👍 ہاں، سنا دیں
share-voice-may-words = 🤖 صرف الفاظ، کمپیوٹر کی آواز
share-voice-may-no = ✋ نہیں
share-voice-may-said-yes = شکریہ! 💛 ارادہ بدل جائے تو کبھی بھی /mydata بھیجیں۔
share-voice-may-said-words = شکریہ! 💛 آپ کے الفاظ صرف کمپیوٹر پڑھ کر سنائے گا، آپ کی آواز کوئی اور نہیں سنے گا۔ ارادہ بدل جائے تو کبھی بھی /mydata بھیجیں۔
share-voice-may-said-no = ٹھیک ہے! ہم یہ کسی اور کو نہیں سنائیں گے۔ 💛
