# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = هل نجرب سؤالًا للمرح أولًا؟
practice-yes = نعم، لنجرب
practice-no = لا، لنتابع
practice-snack = 🏆 أي أكلة تفوز؟ يمكنك الضغط على واحدة، أو كتابتها.
practice-snack-strawberry = فراولة
practice-snack-pizza = بيتزا
practice-snack-popcorn = فشار
practice-snack-carrot = جزر
practice-done =
    { $emoji } { $snack }! اختيار جميل.

    الأمر بهذه السهولة! كان ذلك للمرح فقط، لذلك لم نحفظه.
practice-skipped = يمكنك تخطي أي سؤال، هكذا تمامًا 👍
