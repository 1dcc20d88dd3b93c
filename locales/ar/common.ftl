# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

language-name = العربية
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = ar
date-pattern = EEEE، d MMMM
datetime-pattern = EEEE، d MMMM، HH:mm
# Commas alone: the joining letter would stick to an emoji.
list-next = { $before }، { $next }
list-last = { $before }، { $last }

# Numbers with spaces would be shown back to front without their own direction (U+2066 to U+2069).
-childline = { "\u2066" }0800 1111{ "\u2069" }

wording-missing = عذرًا، ضاعت بعض الكلمات هنا. لنحاول مرة أخرى.

button-back = ➡️ رجوع
button-skip = التخطي ⬅️
button-keep = إبقاؤه ⬅️
button-done = ✅ تم ({ $count })
button-send = ✅ إرسال
button-redo = 🔁 إعادة
button-carry-on = ◀️ متابعة
button-start-again = 🔄 البدء من جديد
button-start = ◀️ بدء

half-way =
    لم نصل إلى النهاية بعد.

    هل نتابع أم نبدأ من جديد؟
half-way-nudge =
    مرحبًا من جديد 👋 لم نصل إلى النهاية بعد.

    لا بأس. ما قلته محفوظ بأمان. هل نتابع؟
no-such-command = لا أعرف هذا. لمعرفة ما يمكنني فعله، يمكنك إرسال /help.
closed-question = لقد أُغلق هذا السؤال.
try-again-later =
    عذرًا، حدث خطأ من جهتنا. وهذا ليس خطأك.

    لنحاول مرة أخرى بعد قليل.

plain-stop = توقف, توقفي, توقفوا, قف, وقف, إيقاف, أوقفوا الرسائل, إيقاف الرسائل, وقف الرسائل, لا ترسلوا رسائل, stop, please stop, stop messages, unsubscribe
plain-help = مساعدة, المساعدة, ساعدوني, ساعدني, ساعديني, أحتاج مساعدة, أحتاج إلى مساعدة, أريد مساعدة, محتاج مساعدة, محتاجة مساعدة, النجدة, الحقوني, help, help me, i need help, please help
plain-skip = تخطي, تخطى, تخط, التخطي, تجاوز, التالي, السؤال التالي, بعده, skip, skip it, next
plain-back = رجوع, الرجوع, ارجع, ارجعي, العودة, back, go back, undo
plain-hello = مرحبا, أهلا, أهلا وسهلا, السلام عليكم, سلام عليكم, السلام عليكم ورحمة الله, سلام, هلا, هلو, هاي, أهلين, صباح الخير, مساء الخير, hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 حفظنا هذا أيضًا. لنعد الآن إلى هذا:

button-help = ❓ مساعدة

sorry-before-yes =
    لا يمكنني حفظ كلامك بعد. أولًا، بضع ضغطات سريعة. 👇
    هل أنت في خطر الآن؟ يجب الاتصال بالرقم <b>999</b>. هل أنت بحاجة إلى التحدث مع أحد؟ خط مساعدة الأطفال Childline: <b>{ -childline }</b>. المكالمة مجانية.
