# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 وصلنا سؤال منك. هذه هي الإجابة:
