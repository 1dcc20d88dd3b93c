# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 ایک سچ مچ کا انسان آپ کا وائس میسج سنے گا۔
thanks-for-image = 🎨 ایک سچ مچ کا انسان آپ کی تصویر دیکھے گا۔
thanks-for-text = ✏️ ایک سچ مچ کا انسان آپ کے الفاظ پڑھے گا۔
thanks-for-emoji = 😊 ایک سچ مچ کا انسان دیکھے گا کہ آپ کو کیسا لگا۔
thanks-for-choice = 👆 آپ کا ہر جواب اہم ہے۔
