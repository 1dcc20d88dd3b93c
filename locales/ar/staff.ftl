# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

staff-state = { $state ->
    [draft] لم يُفتح بعد
    [open] مفتوح
    [closed] مغلق
   *[other] { $state }
}
staff-status = { $status ->
    [waiting] بانتظار المراجعة
    [let_through] مقبول
    [held_back] محجوب
   *[other] { $status }
}
staff-mode = { $mode ->
    [choice] 👆 ضغطة
    [text] ✏️ كلمات
    [emoji] 😀 إيموجي
    [image] 📷 صورة
    [voice] 🎤 صوت
   *[other] { $mode }
}
staff-outcome-state = { $state ->
    [draft] مسودة
    [scheduled] مجدولة
    [sending] قيد الإرسال
    [sent] أُرسلت
    [cancelled] أُلغيت
   *[other] { $state }
}
staff-went = ✓ { $to }
staff-question-to-the-team = سؤال للفريق
staff-anything-else = شيء آخر
staff-chose = الاختيار: { $what }
staff-words = «{ $text }»
staff-tally =
    <b>{ $question }</b>
    { LINES($lines) }
staff-tally-line = { $option }: { $count }

staff-no-projects = لا توجد مشاريع بعد. تُضاف المشاريع على الخادم بالأمر: { "\u2066" }sayso project add FILE.toml{ "\u2069" }
staff-home = { $count ->
    [zero] لا مشاريع.
    [one] مشروع واحد.
    [two] مشروعان. الرجاء اختيار واحد.
    [few] { $count } مشاريع. الرجاء اختيار واحد.
    [many] { $count } مشروعًا. الرجاء اختيار واحد.
   *[other] { $count } مشروع. الرجاء اختيار واحد.
}
staff-project = { $waiting ->
    [zero] { $title } · { $state }
    [one] { $title } · { $state } · بالانتظار: { $waiting }
    [two] { $title } · { $state } · بالانتظار: { $waiting }
    [few] { $title } · { $state } · بالانتظار: { $waiting }
    [many] { $title } · { $state } · بالانتظار: { $waiting }
   *[other] { $title } · { $state } · بالانتظار: { $waiting }
}

staff-join-no-such-invite = هذه الدعوة لا تعمل. ربما استُخدمت من قبل، أو انتهت مدتها، أو كُتبت خطأ. الرجاء طلب دعوة جديدة.
staff-join-welcome =
    👋 أهلًا بك في الفريق. دورك: <b>{ $role }</b>.

    ما يقوله الناس خاص. الرجاء فتح ما تدعو إليه الحاجة فقط، وعدم مشاركته خارج الفريق.
    يمكنك إرسال /staff في أي وقت.
staff-join-button-open = فتح المشاريع

staff-project-gone = لم يعد هذا المشروع موجودًا.
staff-project-page =
    <b>{ $title }</b> · { $state }
    📅 وعدنا بالرد قبل نهاية يوم: { $by }

    👥 الأشخاص: { $people }
    💬 الآراء: { $views } (بانتظار المراجعة: { $waiting })
    🔔 ينتظرون الرد: { $followers }
staff-project-button-views = أحدث الآراء
staff-project-button-outcome = كتابة نتيجة
staff-project-button-outcomes = النتائج
staff-project-button-open = فتح المشروع
staff-project-button-close = إغلاق المشروع
staff-project-button-back = رجوع
staff-project-button-yes = ✅ نعم
staff-project-button-no = لا
staff-project-sure-open = هل نفتح <b>{ $title }</b>؟ ستصل دعوة إلى من يعنيهم.
staff-project-sure-close = هل نغلق <b>{ $title }</b>؟ لن يتمكن أحد من الإجابة بعد ذلك.
staff-project-now-open = <b>{ $title }</b>: مفتوح الآن.
staff-project-now-closed = <b>{ $title }</b>: مغلق الآن.
staff-project-already-open = <b>{ $title }</b>: كان مفتوحًا من قبل.
staff-project-already-closed = <b>{ $title }</b>: كان مغلقًا من قبل.
staff-project-outcomes = نتائج <b>{ $title }</b>
staff-project-one-outcome = { $result ->
    [did] ✅ فعلنا · { $state }
    [doing] 🔨 نعمل على ذلك · { $state }
   *[could_not] 💭 لم نتمكن · { $state }
}

staff-views-gone = لم يعد هذا المشروع موجودًا.
staff-views-list = أحدث الآراء حول <b>{ $title }</b>. لفتح رأي، يكفي الضغط على رقمه. يُسجَّل كل ما يُفتح.
staff-views-none = لا توجد هنا آراء حول <b>{ $title }</b>.
staff-views-line =
    <b>{ $number }.</b> { $who } · { $mode } · { $status }
    { $question } · { $at }
staff-views-button-older = الأقدم
staff-views-button-newest = الأحدث
staff-views-button-back = رجوع
staff-views-taken-back = لقد سُحب هذا الرأي بطلب من صاحبه، ولم يعد موجودًا.
staff-views-media = { $number } من { $of }
staff-views-opened =
    <b>{ $who }</b> · { $at }
    { $question }
    الحالة: { $status }
staff-views-button-through = قبول
staff-views-button-hold = حجب
staff-views-button-answer = إجابة
staff-views-button-list = العودة إلى القائمة
staff-views-button-next = التالي
staff-views-said-through = ✅ تم القبول.
staff-views-said-hold = ✋ تم الحجب. يراه الموظفون فقط.
staff-views-next = التالي: { $who }، { $question }
staff-views-answer = الرجاء كتابة الإجابة إلى { $who }. ستصل كما كُتبت.
staff-views-answered = ✅ الإجابة في طريقها إلى { $who }.

staff-outcome-gone = لم يعد هذا المشروع موجودًا.
staff-outcome-result = ما الذي حدث؟
staff-outcome-result-did = فعلنا ذلك
staff-outcome-result-doing = نعمل على ذلك
staff-outcome-result-could_not = لم نتمكن
staff-outcome-said = <b>قلتم.</b> ماذا قال الناس؟ باختصار، وبكلمات يستطيع طفل قراءتها.
staff-outcome-done-did = <b>فعلنا.</b> ماذا فعلتم؟
staff-outcome-done-doing = <b>نعمل على ذلك.</b> ماذا تفعلون الآن، ومتى ينتهي العمل؟
staff-outcome-done-could_not = <b>لم نتمكن.</b> لماذا؟ من حق الناس معرفة السبب.
staff-outcome-reason-needed = الرجاء كتابة السبب. لا تُرسل عبارة «لم نتمكن» أبدًا من دون سبب.
staff-outcome-other-languages = لقد تغيّر النص، واللغات الأخرى ما زالت بالنص القديم. يمكنك كتابتها من جديد عند الحاجة.
staff-outcome-translate = هل لديك النص بلغة أخرى؟
staff-outcome-translate-more = لغة أخرى؟
staff-outcome-button-no-more = لا لغات أخرى
staff-outcome-said-in = <b>قلتم</b> باللغة { $language }:
staff-outcome-done-in-did = <b>فعلنا</b> باللغة { $language }:
staff-outcome-done-in-doing = <b>نعمل على ذلك</b> باللغة { $language }:
staff-outcome-done-in-could_not = <b>لم نتمكن، والسبب</b> باللغة { $language }:
staff-outcome-voice = الرجاء قراءته في رسالة صوتية، لمن طلبوا سماع صوت. يمكنك تخطي هذا.
staff-outcome-their-words = (هنا تظهر كلمات كل شخص)
staff-outcome-preview = 👇 هذا ما سيصل إلى الناس:
staff-outcome-preview-voice = يصل هذا إلى من طلبوا سماع صوت.
staff-outcome-check = هل هو صحيح؟
staff-outcome-button-good = ✅ جيد كما هو
staff-outcome-button-result = تغيير ما حدث
staff-outcome-button-said = تغيير «قلتم»
staff-outcome-button-done = تغيير ما فعلناه، أو السبب
staff-outcome-button-translate = إضافة لغة
staff-outcome-button-voice = التسجيل من جديد
staff-outcome-when = متى نرسله؟ يمكنك الضغط على موعد، أو كتابة تاريخ ووقت، مثل: { "\u2066" }25/11 16:30{ "\u2069" }
staff-outcome-now = الآن
staff-outcome-today = اليوم: { $at }
staff-outcome-tomorrow = غدًا: { $at }
staff-outcome-moved = هذا وقت مبكر جدًّا أو متأخر جدًّا لرسالة إلى طفل. نُقل الموعد إلى { $at }.
staff-outcome-confirm = { $count ->
    [zero] لا أحد يتابع هذا المشروع بعد. هل نرسله يوم <b>{ $at }</b> إلى من يتابعونه حينها؟
    [one] هل نرسله إلى شخص واحد يوم <b>{ $at }</b>؟
    [two] هل نرسله إلى شخصين يوم <b>{ $at }</b>؟
    [few] هل نرسله إلى <b>{ $count }</b> أشخاص يوم <b>{ $at }</b>؟
    [many] هل نرسله إلى <b>{ $count }</b> شخصًا يوم <b>{ $at }</b>؟
   *[other] هل نرسله إلى <b>{ $count }</b> شخص يوم <b>{ $at }</b>؟
}
staff-outcome-button-send = إرسال
staff-outcome-button-later = وقت آخر
staff-outcome-on-its-way = { $count ->
    [zero] ✅ سيُرسل يوم <b>{ $at }</b> إلى من يتابعون حينها.
    [one] ✅ سيُرسل إلى شخص واحد يوم <b>{ $at }</b>.
    [two] ✅ سيُرسل إلى شخصين يوم <b>{ $at }</b>.
    [few] ✅ سيُرسل إلى { $count } أشخاص يوم <b>{ $at }</b>.
    [many] ✅ سيُرسل إلى { $count } شخصًا يوم <b>{ $at }</b>.
   *[other] ✅ سيُرسل إلى { $count } شخص يوم <b>{ $at }</b>.
}

staff-moment-sorry = عذرًا، لم أفهم ذلك. الرجاء كتابة تاريخ ووقت، مثل: { "\u2066" }25/11 16:30{ "\u2069" }
staff-moment-past = لقد مضى هذا الوقت. الرجاء اختيار وقت لاحق.
staff-moment-far = هذا بعد أكثر من سنة. الرجاء اختيار وقت أقرب.
staff-moment-shown = { $at }
staff-moment-today-words = اليوم, الليلة, today, tonight
staff-moment-tomorrow-words = غدا, بكرة, tomorrow, tmrw
staff-moment-months = ينا, فبر, مار, أبر, ماي, يون, يول, أغس, سبت, أكت, نوف, ديس
staff-voice-sorry = الرجاء إرسال رسالة صوتية، أو الضغط على «التخطي».

staff-progress-gone = لم تعد هذه النتيجة موجودة.
staff-progress-page =
    <b>{ $title }</b> · { $state }

    ✅ أُرسلت: { $sent }
    ⚠️ لم تصل: { $not_delivered }
    🚫 حظروا البوت: { $blocked }
    ❓ لا نعرف إن وصلت: { $unknown }
    ⏳ المتبقي: { $left }
    🛑 أُلغيت: { $cancelled }
staff-progress-now =
    <b>{ $title }</b>
    ✅ أُرسلت: { $sent } · ⏳ المتبقي: { $left }
staff-progress-trouble =
    ⚠️ لم تصل: { $failed } · 🚫 حظروا البوت: { $blocked } · ❓ غير معروف: { $unknown }
staff-could-not-open =
    لم نتمكن من فتح هذا. طلبنا إرساله مرة أخرى.
staff-progress-button-refresh = تحديث
staff-progress-button-cancel = إلغاء الباقي
staff-progress-button-stop = نعم، إلغاء
staff-progress-button-keep = لا، إرسال
staff-progress-button-back = رجوع
staff-progress-sure = { $left ->
    [zero] لقد وصلت إلى الجميع. هل نلغيها على أي حال؟
    [one] هل نلغيها لشخص واحد لم تصله بعد؟
    [two] هل نلغيها لشخصين لم تصلهما بعد؟
    [few] هل نلغيها لـ { $left } أشخاص لم تصلهم بعد؟
    [many] هل نلغيها لـ { $left } شخصًا لم تصلهم بعد؟
   *[other] هل نلغيها لـ { $left } شخص لم تصلهم بعد؟
}
staff-progress-stopped = 🛑 تم الإلغاء. ما أُرسل لا يمكن استرجاعه.

staff-outcome-button-progress = إلى أين وصل؟

staff-nothing-open =
    لرؤية مشاريعك، يمكنك إرسال /staff.
