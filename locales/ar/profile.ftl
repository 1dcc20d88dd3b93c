# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    مرحبًا 👋 أنا Sayso.

    يمكنك هنا قول رأيك لمن يديرون الخدمات المحلية، بالكلمات أو الرموز التعبيرية أو بصورة أو بصوتك. ثم نخبرك بما حدث.

    شخص حقيقي يقرأ ما ترسله في أيام العمل. يرى اسمًا مستعارًا، ولا يرى اسمك.

    هل أنت في خطر الآن؟ يجب الاتصال بالرقم 999. هل تحتاج إلى التحدث مع أحد؟ خط الأطفال Childline: { -childline }. المكالمة مجانية.
profile-short = رأيك بطريقتك، ثم نخبرك بما حدث.
command-start = قول رأيك
command-mydata = رؤية ما قلته أو استرجاعه
command-language = تغيير اللغة
command-practice = تجربة سؤال للمرح
command-privacy = من يقرأ ما تقوله
command-help = المساعدة، وأشخاص يمكن التحدث معهم
command-stop = إيقاف الرسائل
command-forget = نسيان كل شيء عني
