# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 استماع
aloud-coming = 🔊 سأقرأ الآن…
aloud-no-voice = عذرًا، ليس لديّ صوت لهذه اللغة.
aloud-cannot-see = عذرًا، هذه الرسالة قديمة جدًّا ولا يمكنني قراءتها.
aloud-trouble = عذرًا، لا يمكنني القراءة بصوت عالٍ الآن. لنحاول مرة أخرى بعد قليل.

command-read = قراءة الرسائل بصوت عالٍ

read-aloud-each = 🔊 هل أقرأ لك كل سؤال؟
read-aloud-each-yes = 🔊 نعم، أريد الاستماع
read-aloud-each-no = لا، شكرًا
read-aloud-now-on = 🔊 حسنًا! سأقرأ لك كل سؤال. لتغيير ذلك، يمكنك إرسال /read.
read-aloud-now-off = حسنًا! لن أقرأ لك. يمكنك دائمًا الضغط على 🔊 تحت أي رسالة.
read-aloud-no-voice = عذرًا، ليس لديّ صوت للغتك، لذلك لا يمكنني القراءة لك. يمكنك اختيار لغة أخرى بإرسال /language.
