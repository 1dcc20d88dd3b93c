# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = حسنًا، احتفظنا به كما هو. 💛

share-voice-this-one = هذا ما وصلنا منك 🎤
share-voice-gone = هذه الرسالة الصوتية لم تعد موجودة. لن نُسمعها لأحد. 💛
share-voice-may =
    نودّ أن يسمع أشخاص آخرون هذه الرسالة. قد يعرفون صوتك.

    هل هذا مناسب لك؟ يمكنك قول «لا»، ولا بأس بذلك أيضًا.
share-voice-may-yes = 👍 نعم، يمكنهم سماعها
share-voice-may-words = 🤖 كلماتي فقط، بصوت الحاسوب
share-voice-may-no = ✋ لا
share-voice-may-said-yes = شكرًا لك! 💛 يمكنك تغيير رأيك في أي وقت بإرسال /mydata.
share-voice-may-said-words = شكرًا لك! 💛 سيقرأ الحاسوب كلماتك، ولن يسمع أحد غيرنا صوتك. يمكنك تغيير رأيك في أي وقت بإرسال /mydata.
share-voice-may-said-no = حسنًا! لن يسمعها أي شخص آخر. 💛
