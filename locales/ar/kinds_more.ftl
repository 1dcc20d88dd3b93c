# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    في الصورة:
    { LINES($lines) }

answer-not-sure = لا أدري
answer-agree = أوافق
answer-disagree = لا أوافق
answer-pass = التخطي
said-agree = أوافق
said-disagree = لا أوافق
said-pass = التخطي

button-undo = ↩️ تراجع
button-thats-all = ✅ هذا كل شيء
button-more = { $count ->
    [5] ◀️ خمس عبارات أخرى
    [zero] ◀️ المزيد
    [one] ◀️ عبارة أخرى
    [two] ◀️ عبارتان أخريان
    [few] ◀️ { $count } عبارات أخرى
    [many] ◀️ { $count } عبارة أخرى
   *[other] ◀️ { $count } عبارة أخرى
}

plain-done = تم, تمام, انتهيت, انتهينا, خلصت, خلصنا, خلاص, بس, هذا كل شيء, هذا كل شي, كل شيء, done, i'm done, that's all, thats all, finished, that is all
plain-undo = تراجع, تراجعي, غلط, غلطت, غلطة, أخطأت, أوبس, undo, take it back, oops

rank-first = { $most ->
    [zero] يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده، ثم على «تم».
    [one] يمكنك الضغط على ما يعجبك أكثر، ثم على «تم».
    [two] يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده. يمكنك اختيار اثنين على الأكثر، ثم الضغط على «تم».
    [few] يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده. يمكنك اختيار { $most } على الأكثر، ثم الضغط على «تم».
    [many] يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده. يمكنك اختيار { $most } على الأكثر، ثم الضغط على «تم».
   *[other] يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده. يمكنك اختيار { $most } على الأكثر، ثم الضغط على «تم».
}
rank-next = والآن، يمكنك الضغط على ما يعجبك بعده، أو على «تم».
rank-full = هذه قائمتك. لإرسالها، يمكنك الضغط على «تم».
ranked = { $place }. { $option }
you-ranked =
    ✓ قائمتك، والأفضل أولًا:
    { LINES($lines) }

agree-hint = يمكنك الضغط على «أوافق» أو «لا أوافق» أو «التخطي».
agree-last = ✓ { $said }
statement =
    💬 { $at } من { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] شكرًا لك! هل نعرض خمس عبارات أخرى؟
    [zero] شكرًا لك! هل نعرض المزيد؟
    [one] شكرًا لك! بقيت عبارة واحدة. هل نعرضها؟
    [two] شكرًا لك! بقيت عبارتان. هل نعرضهما؟
    [few] شكرًا لك! بقيت { $count } عبارات. هل نعرضها؟
    [many] شكرًا لك! بقيت { $count } عبارة. هل نعرضها؟
   *[other] شكرًا لك! بقيت { $count } عبارة. هل نعرضها؟
}
you-said-of-each = { $more ->
    [zero]
        ✓ إجاباتك:
        { LINES($lines) }
    [one]
        ✓ إجاباتك:
        { LINES($lines) }
        وإجابة أخرى
    [two]
        ✓ إجاباتك:
        { LINES($lines) }
        وإجابتان أخريان
    [few]
        ✓ إجاباتك:
        { LINES($lines) }
        وأيضًا { $more } إجابات أخرى
    [many]
        ✓ إجاباتك:
        { LINES($lines) }
        وأيضًا { $more } إجابة أخرى
   *[other]
        ✓ إجاباتك:
        { LINES($lines) }
        وأيضًا { $more } إجابة أخرى
}

number-hint = رقم من { $least } إلى { $most }.
number-sure = هل رقمك هو <b>{ $number }</b>؟ إن لم يكن كذلك، يمكنك كتابة رقمك.
number-yes = ✅ نعم، { $number }

areas-are =
    في الصورة:
    { LINES($lines) }
areas-any = يمكنك الضغط على أي أرقام، ثم على «تم».
areas-most = { $most ->
    [zero] يمكنك الضغط على أي أرقام، ثم على «تم».
    [one] يمكنك الضغط على رقم واحد، ثم على «تم».
    [two] يمكنك الضغط على رقمين على الأكثر، ثم على «تم».
    [few] يمكنك الضغط على { $most } أرقام على الأكثر، ثم على «تم».
    [many] يمكنك الضغط على { $most } رقمًا على الأكثر، ثم على «تم».
   *[other] يمكنك الضغط على { $most } رقم على الأكثر، ثم على «تم».
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 نعم! { $why }
quiz-guess =
    💡 محاولة جيدة! الإجابة: { $right }. { $why }

slider-low = أبدًا
slider-high = كثيرًا جدًّا
slider-step = { $step } من 5
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = عذرًا، لم أفهم ذلك. يمكنك الضغط على ما يعجبك أكثر، ثم على ما يعجبك بعده. أو الكتابة هكذا: 2، 1
sorry-agree = عذرًا، لم أفهم ذلك. هل يمكنك الضغط على أحد الأزرار؟
sorry-number = عذرًا، لم أفهم ذلك. هل يمكنك إرسال رقم واحد من { $least } إلى { $most }؟
sorry-slider = عذرًا، لم أفهم ذلك. هل يمكنك الضغط على رقم من 1 إلى 5؟
