# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 عدد من أجابوا حتى الآن: { $people }. قال معظمهم: <b>{ $answer }</b>.
so-far-first = 📊 عدد من أجابوا حتى الآن: { $people }. أكثر إجابة تكررت: <b>{ $answer }</b>.
# A comma: the joining letter would stick to an emoji.
so-far-close = 📊 عدد من أجابوا حتى الآن: { $people }. النتيجة متقاربة: <b>{ $one }</b>، <b>{ $other }</b>.
