# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 سلام! میں Sayso ہوں۔

    آپ کو کون سی زبان پسند ہے؟
welcome-who = آپ کون ہیں؟
welcome-who-young-person = 🧒 بچہ، بچی یا نوجوان
welcome-who-parent = 👪 ماں، باپ یا سرپرست
welcome-age = آپ کی عمر کیا ہے؟
welcome-age-under-8 = 8 سے کم
welcome-age-8-12 = 8 سے 12
welcome-age-13-15 = 13 سے 15
welcome-age-16-17 = 16 یا 17
welcome-age-18-25 = 18 سے 25

welcome-notice =
    <b>شروع کرنے سے پہلے کچھ باتیں</b>

    🏠 ہم آپ کے آس پاس بچوں اور گھرانوں کے لیے سہولتیں چلاتے ہیں۔
    👀 آپ جو بھیجیں، ایک اصلی انسان کام کے دنوں میں اسے پڑھتا ہے۔
    🙈 اسے ایک فرضی نام نظر آتا ہے، آپ کا نام نہیں۔
    📱 پیغام Telegram بھی دیکھ سکتا ہے۔
    🔒 ہم آپ کی باتیں محفوظ رکھتے ہیں۔
    🗑 اپنی باتیں جب چاہیں واپس لیں۔ اس کے لیے /mydata بھیجیں۔
    🧡 اگر ہمیں لگے کہ آپ خطرے میں ہیں، تو شاید ہمیں کسی ایسے کو بتانا پڑے جو مدد کر سکے۔
    ✋ رکنا ہو تو لفظ stop بھیجیں۔

    کیا ہم آپ کو اس میں شامل کریں؟
welcome-notice-yes = 👍 ہاں
welcome-notice-not-now = ابھی نہیں
welcome-not-now-said =
    کوئی بات نہیں 🙂 جب چاہیں واپس آئیں۔

    بس /start بھیجیں۔
welcome-invite = جب رائے دینے کے لیے کچھ نیا ہو، تو کیا ہم آپ کو پیغام بھیجیں؟
welcome-invite-yes = 👍 جی ہاں
welcome-invite-no = نہیں، شکریہ
