# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 آپ نے ہم سے ایک سوال پوچھا تھا۔ جواب یہ ہے:
