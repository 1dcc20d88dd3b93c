# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ اسألوني لاحقًا
later-when = متى يناسبك؟
later-when-hour = بعد ساعة
later-when-evening = هذا المساء
later-when-tomorrow = غدًا
later-when-never = لا داعي للسؤال مرة أخرى
later-set-hour = حسنًا! سأسألك مرة أخرى بعد ساعة 👋
later-set-evening = حسنًا! سأسألك مرة أخرى هذا المساء 👋
later-set-tomorrow = حسنًا! سأسألك مرة أخرى غدًا 👋
later-not-at-all = لا بأس 🙂 إذا تغيّر رأيك، يمكنك إرسال /start.
invitation-later =
    👋 طلبت مني أن أعود.

    هل لديك وقت الآن؟ الموضوع: <b>{ $title }</b>. آخر موعد للمشاركة: <b>{ $closes }</b>.
plain-later = اسألوني لاحقا, اسألني لاحقا, اسأليني لاحقا, ذكروني لاحقا, ذكرني لاحقا, ذكريني لاحقا, لاحقا من فضلك, بعدين من فضلك, اسألوني بعدين, اسألني بعدين, اسأليني بعدين, ask me later, remind me later, ask later, later please
command-later = اسألوني في وقت آخر
