# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = حسنًا، احتفظنا به كما هو. 💛

share-voice-this-one = هذا ما وصلنا منك 🎤
share-voice-gone = هذه الرسالة الصوتية لم تعد موجودة. لن نُسمعها لأحد. 💛
share-voice-may =
    نودّ أن يسمعه أشخاص آخرون. قد يعرفون صوتك.

    هل هذا مناسب لك؟ يمكنك قول لا. لا بأس بذلك أيضًا.
share-voice-may-yes = 👍 نعم، يمكنهم سماعه
share-voice-may-words = 🤖 كلماتي فقط، بصوت حاسوب
share-voice-may-no = ✋ لا
share-voice-may-said-yes = شكرًا لك! 💛 يمكنك استرجاعه في أي وقت بإرسال /mydata.
share-voice-may-said-words = شكرًا لك! 💛 سيقرأ حاسوب كلماتك، ولن يُسمع صوتك. يمكنك استرجاعها في أي وقت بإرسال /mydata.
share-voice-may-said-no = حسنًا! لن يسمعه أي شخص آخر. 💛
