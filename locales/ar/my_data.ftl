# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = لا نحتفظ بأي شيء مما قلته. لا يوجد ما نحذفه.
my-data-menu = هذه كلماتك، والقرار لك. ماذا نفعل بها؟
my-data-menu-see = 👀 رؤية ما قلته
my-data-menu-everything = 🗑 حذف كل ما قلته
my-data-menu-stop = ✋ إيقاف الرسائل
my-data-menu-done = 👍 لا شيء، شكرًا
my-data-list = هذا ما قلته. يمكنك الضغط على رقم لرؤيته أو حذفه.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = المزيد ⬅️
my-data-pictures = { $count ->
    [zero] 📷 لا صور
    [one] 📷 صورة
    [two] 📷 صورتان
    [few] 📷 { $count } صور
    [many] 📷 { $count } صورة
   *[other] 📷 { $count } صورة
}
my-data-voice = { $count ->
    [zero] 🎤 لا رسائل صوتية
    [one] 🎤 رسالة صوتية
    [two] 🎤 رسالتان صوتيتان
    [few] 🎤 { $count } رسائل صوتية
    [many] 🎤 { $count } رسالة صوتية
   *[other] 🎤 { $count } رسالة صوتية
}
my-data-this-one = هذا ما أرسلته.
my-data-one = هل نحذف هذا؟
my-data-one-take-back = 🗑 حذفه
my-data-one-keep = 👍 الاحتفاظ به
my-data-one-gone = تم. لقد حُذف، ولن يتمكن أحد من قراءته بعد الآن.
my-data-kept = حسنًا، احتفظنا به.
my-data-sure = هل نحذف كل ما قلته؟ بعد ذلك لا يمكننا إعادته.
my-data-sure-yes = 🗑 نعم، كل شيء
my-data-sure-no = لا، الاحتفاظ به
my-data-all-gone = تم. لقد حُذف كل ما قلته. يمكنك قول المزيد في أي وقت بإرسال /start.
my-data-done = حسنًا 🙂 يمكنك إرسال /mydata في أي وقت.
