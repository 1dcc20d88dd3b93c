# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    هل لديك رأي في هذا؟ القرار لك.
    آخر موعد للمشاركة: <b>{ $closes }</b>.
invitation-remind =
    ما زال هناك وقت لقول رأيك في <b>{ $title }</b> 🙂

    آخر موعد للمشاركة: <b>{ $closes }</b>. لا بأس إن كان الجواب لا. لن نرسل تذكيرًا آخر.
invitation-yes = سأقول رأيي
invitation-not-now = ليس الآن
invitation-not-now-said = لا بأس 🙂 إذا تغيّر رأيك، يمكنك إرسال /start.
invitation-closed = انتهى وقت المشاركة هنا. لرؤية المواضيع المفتوحة، يمكنك إرسال /start.

promise-nudge-text = { $days ->
    [zero] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. الموعد اليوم. لكتابة النتيجة: /staff
    [one] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. الموعد غدًا. لكتابة النتيجة: /staff
    [two] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. بقي يومان. لكتابة النتيجة: /staff
    [few] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. بقيت { $days } أيام. لكتابة النتيجة: /staff
    [many] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. بقي { $days } يومًا. لكتابة النتيجة: /staff
   *[other] ⏰ <b>{ $title }</b>: وعدتم بنتيجة قبل نهاية يوم <b>{ $by }</b>. بقي { $days } يوم. لكتابة النتيجة: /staff
}
promise-passed-text =
    نعتذر. قلنا إننا سنخبرك عن <b>{ $title }</b> قبل نهاية يوم { $by }. لم نفعل ذلك بعد.

    هذا خطؤنا نحن، وليس خطأك. ما زلنا نريد إخبارك.
    للسؤال عن ذلك: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: لم يكن Sayso يعمل يوم <b>{ $day }</b>، فلم تُرسل { $what }. فات أوان ذلك الآن.
due-what = { $kind ->
    [invitation] الدعوات
    [reminder] رسائل التذكير
    [promise-nudge] رسالة التذكير بالموعد الذي وعدتم به
   *[other] رسالة الاعتذار عن التأخر
}
