# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 مرحبًا! أنا Sayso.

    ما هي لغتك المفضلة؟
welcome-who = من أنت؟
welcome-who-young-person = 🧒 طفل أو طفلة، أو من الشباب
welcome-who-parent = 👪 أب أو أم أو من يرعى طفلًا
welcome-age = كم عمرك؟
welcome-age-under-8 = أقل من 8
welcome-age-8-12 = من 8 إلى 12
welcome-age-13-15 = من 13 إلى 15
welcome-age-16-17 = 16 أو 17
welcome-age-18-25 = من 18 إلى 25

welcome-notice =
    <b>أشياء مهمة قبل أن نبدأ</b>

    🏠 نحن ندير خدمات للأطفال والأسر في منطقتك.
    👀 يقرأ شخص حقيقي رسائلك، في أيام العمل.
    🙈 يرى اسمًا مستعارًا، ولا يرى اسمك.
    📱 يمكن لتطبيق Telegram أيضًا رؤية الرسائل.
    🔒 نحفظ كلماتك بأمان.
    🗑 يمكنك حذفها في أي وقت بإرسال /mydata.
    🧡 إذا ظننا أنك لست بأمان، فقد نضطر إلى إخبار شخص يمكنه المساعدة.
    ✋ للتوقف، يمكنك إرسال كلمة stop.

    هل تناسبك المشاركة؟
welcome-notice-yes = 👍 نعم
welcome-notice-not-now = ليس الآن
welcome-not-now-said =
    لا بأس 🙂 يمكنك العودة في أي وقت بإرسال /start.
welcome-invite = هل يمكننا مراسلتك عندما يكون هناك شيء جديد نسأل عن رأيك فيه؟
welcome-invite-yes = 👍 نعم
welcome-invite-no = لا، شكرًا
