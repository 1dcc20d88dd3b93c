# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = پہلے بس مزے کے لیے ایک سوال آزمائیں؟
practice-yes = ہاں، آزماتے ہیں
practice-no = نہیں، آگے چلیں
practice-snack = 🏆 کھانے کی کون سی چیز جیتے گی؟ ایک دبائیں، یا لکھ دیں۔
practice-snack-strawberry = اسٹرابیری
practice-snack-pizza = پیزا
practice-snack-popcorn = پاپ کارن
practice-snack-carrot = گاجر
practice-done =
    { $emoji } { $snack }! اچھا انتخاب۔

    بس اتنا سا کام ہے۔ یہ صرف مزے کے لیے تھا، اس لیے ہم نے اسے نہیں رکھا۔
practice-skipped = کوئی بھی سوال ایسے ہی چھوڑا جا سکتا ہے 👍
