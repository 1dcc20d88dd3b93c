# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 إلى اللقاء! للكلام معنا في أي وقت، يكفي إرسال /start.
out-of-the-blue-heart = 💛
skip-is-fine = لا بأس! يمكنك الضغط على زر التخطي. 🙂
closed-thanks =
    شكرًا لك! 💛 ما قلته محفوظ عندنا.

    سنخبرك بما يحدث قبل نهاية يوم <b>{ $by }</b>.
closed-thanks-no-news = شكرًا لك! 💛 ما قلته محفوظ عندنا.
reading-language = ما هي لغتك المفضلة؟
