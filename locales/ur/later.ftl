# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ بعد میں پوچھیں
later-when = کون سا وقت اچھا رہے گا؟
later-when-hour = ایک گھنٹے بعد
later-when-evening = آج شام
later-when-tomorrow = کل
later-when-never = دوبارہ نہ پوچھیں
later-set-hour = ٹھیک ہے! ایک گھنٹے بعد پھر پوچھیں گے 👋
later-set-evening = ٹھیک ہے! آج شام پھر پوچھیں گے 👋
later-set-tomorrow = ٹھیک ہے! کل پھر پوچھیں گے 👋
later-not-at-all = کوئی بات نہیں 🙂 ارادہ بدل جائے تو /start بھیجیں۔
invitation-later =
    👋 آپ نے کہا تھا کہ بعد میں پوچھیں۔

    کیا اب <b>{ $title }</b> کے لیے وقت ہے؟ رائے <b>{ $closes }</b> تک دی جا سکتی ہے۔
plain-later = بعد میں پوچھو, بعد میں پوچھیں, پھر کبھی, بعد میں یاد دلانا, بعد میں یاد دلائیں, baad mein poochho, baad mein puchna, ask me later, remind me later, ask later, later please
command-later = مجھ سے پھر کبھی پوچھیں
