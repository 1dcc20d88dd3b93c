# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = هل هناك ما نضيفه؟ 🙂
anything-else-to-add = وصلنا هذا أيضًا. هل هناك شيء آخر؟
got-that-too = وصلنا هذا أيضًا. 💛
add-some-words = هل نضيف بضع كلمات؟
go-on = حسنًا، نحن نستمع 🙂 يمكنك الكتابة، أو إرسال صورة أو رسالة صوتية.
ten-fit = أكثر عدد نحفظه في إجابة واحدة: { $most }. حفظنا أول { $most }.
edit-not-read = هذا لا يناسب السؤال، لذلك تبقى الإجابة الأولى. يمكن تغييرها: /mydata
stop-was-an-answer = هل كان هذا جوابك؟ يمكنك إرسال /start، ثم الضغط عليه. 🙂

button-that-is-all = ✅ هذا كل شيء
button-no-words = ✅ إرسال بلا كلمات

plain-that-is-all = لا, لأ, لا شكرا, كلا, لا شيء, لا شي, ولا شيء, ولا شي, لا شيء آخر, لا يوجد, لا يوجد شيء, ما في, ما في شي, مافي شي, ولا حاجة, بلا كلمات, بدون كلمات, هذا كل شيء, هذا كل شي, كل شيء, بس كذا, بس هيك, كفى, بس, خلاص, خلصت, انتهيت, تم, إرسال, أرسل, أرسلي, أرسلها, أرسليها, أرسله, أرسلوها, no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = نعم, نعم من فضلك, أيوه, أيوة, ايوا, اي, ايه, آه, أكيد, طبعا, أجل, بلى, انتظر, انتظري, انتظروا, لحظة, لحظه, دقيقة, دقيقه, شيء آخر, كمان, المزيد, yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ تغيير إجابة
change-answer-list = هذه إجاباتك. أي واحدة نغيّر؟
change-answer-back = أهلًا من جديد 👋 هذه إجاباتك حتى الآن. أي واحدة نغيّر؟
change-answer-go-on = ◀️ الإجابة عن باقي الأسئلة
change-answer-add = ➕ قول شيء آخر
change-answer-add-what = ما الذي نضيفه؟
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = لا يوجد هنا ما يمكن تغييره. 🙂
change-answer-leave = 👍 تركها كما هي
change-answer-left = حسنًا، بقيت كما كانت. 👍
change-answer-before =
    إجابتك السابقة:
    { $what }
change-answer-changed =
    تم! 💛 غيّرنا إجابتك عن <b>{ $title }</b>.

    يمكنك تغيير إجاباتك إلى أن ينتهي وقت المشاركة.
change-answer-closed =
    انتهى وقت المشاركة في <b>{ $title }</b>، لذلك تبقى الإجابات كما هي.
change-answer-gone = لم نعد نسأل عن ذلك، لذلك لا يوجد ما يمكن تغييره.

my-data-one-change = ✏️ تغييره
