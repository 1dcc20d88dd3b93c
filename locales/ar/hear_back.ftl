# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = هذا ما وصلنا منك 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>قلتم</b>
    { $said }

    ✅ <b>فعلنا</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>قلتم</b>
    { $said }

    🔨 <b>نعمل على ذلك</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>قلتم</b>
    { $said }

    💭 <b>لم نتمكن من ذلك، والسبب</b>
    { $done }
hear-back-you-wrote = 💛 كلماتك: «{ $text }»
hear-back-thumb = ما رأيك في هذا؟
hear-back-thumb-up = جيد
hear-back-thumb-down = ليس جيدًا
hear-back-thumb-question = طرح سؤال
hear-back-question = ما هو سؤالك؟
hear-back-thanks-up = شكرًا على رأيك! 💛
hear-back-thanks-down = شكرًا على صراحتك. هذا يساعدنا على التحسن.
hear-back-thanks-question = شكرًا لك! وصلنا سؤالك. سيقرؤه شخص حقيقي ويجيبك هنا.

hear-back-you-chose =
    💛 { $question }
    إجابتك:
    <b>{ $answer }</b>
