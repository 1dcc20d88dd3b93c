# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = کس بارے میں بات کریں؟
have-your-say-nothing-open =
    اس وقت رائے دینے کے لیے کچھ نہیں ہے۔

    کچھ دن بعد /start بھیج کر پھر دیکھیں۔
have-your-say-closed =
    <b>{ $title }</b>: رائے دینے کا وقت ختم ہو چکا ہے۔

    /start بھیج کر دیکھیں کہ اور کیا کھلا ہے۔
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>یہ کون سنے گا:</b> { $who }
    ✅ <b>کیا بدل سکتا ہے:</b> { $can }
    🚫 <b>کیا نہیں بدل سکتا:</b> { $cannot }
    📅 <b>کیا ہوا، یہ ہم اس دن تک بتائیں گے:</b> { $by }
have-your-say-progress = { $of } میں سے { $at }
have-your-say-progress-most = { $of } میں سے { $at }، شاید کم ہوں
have-your-say-hear-back = کیا ہوا، یہ ہم آپ کو کیسے بتائیں؟
have-your-say-hear-back-message = 💬 پیغام
have-your-say-hear-back-picture = 🖼 تصویری کارڈ
have-your-say-hear-back-voice = 🔊 وائس میسج
have-your-say-hear-back-nothing = بتانے کی ضرورت نہیں
have-your-say-thanks =
    شکریہ! 💛 <b>{ $title }</b> کے بارے میں آپ کی ساری باتیں ہمیں مل گئیں۔

    کیا ہوا، یہ ہم آپ کو <b>{ $by }</b> تک بتائیں گے۔
have-your-say-thanks-no-news =
    شکریہ! 💛 <b>{ $title }</b> کے بارے میں آپ کی ساری باتیں ہمیں مل گئیں۔

    ہم اس بارے میں اور پیغام نہیں بھیجیں گے۔

have-your-say-not-yet =
    یہ ابھی کھلا نہیں ہے۔ جلد ہی پھر آئیے گا! 👋
