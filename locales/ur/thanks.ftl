# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 ایک اصلی انسان آپ کا آواز کا پیغام سنے گا۔
thanks-for-image = 🎨 ایک اصلی انسان آپ کی تصویر دیکھے گا۔
thanks-for-text = ✏️ ایک اصلی انسان آپ کے الفاظ پڑھے گا۔
thanks-for-emoji = 😊 ایک اصلی انسان دیکھے گا کہ آپ کو کیسا لگتا ہے۔
thanks-for-choice = 👆 آپ کا ہر جواب اہم ہے۔
