# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = كتبت آلة هذه الكلمات، ولم يراجعها بعد أحد ممن يتحدثون هذه اللغة.
reading-how = ما أفضل طريقة للقراءة عندك؟ يمكنك الضغط على واحدة.
reading-words = كلمات
reading-easy = صور كبيرة وكلمات قليلة
reading-aloud = اقرؤوا لي
language-changed-unreviewed =
    تم! سنتحدث هكذا من الآن.

    🤖 كتبت آلة هذه الكلمات، ولم يراجعها بعد أحد ممن يتحدثون { $name }.
