# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = یہ الفاظ مشین نے لکھے ہیں۔ یہ زبان بولنے والے کسی شخص نے ابھی انہیں نہیں جانچا۔
reading-how = آپ کو کیسے پڑھنا پسند ہے؟ ایک دبائیں۔
reading-words = الفاظ
reading-easy = بڑی تصویریں، کم الفاظ
reading-aloud = مجھے پڑھ کر سنائیں
language-changed-unreviewed =
    ہو گیا! اب سے ہم اسی طرح بات کریں گے۔

    🤖 یہ الفاظ مشین نے لکھے ہیں۔ { $name } بولنے والے کسی شخص نے ابھی انہیں نہیں جانچا۔
