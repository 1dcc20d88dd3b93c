# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = انتهى وقت هذا الاستطلاع. شكرًا لاهتمامك.
quick-poll-head =
    <b>{ $title }</b>
    👂 من سيسمع هذا: { $who }
    📅 سنخبرك بما يحدث قبل نهاية يوم { $by }
quick-poll-progress = { $at } من { $of }
quick-poll-done =
    شكرًا لك! 💛 وصلتنا كل إجاباتك عن <b>{ $title }</b>.

    سنخبرك بما يحدث قبل نهاية يوم <b>{ $by }</b>. يمكنك تغيير إجاباتك إلى أن يُغلق الاستطلاع.
quick-poll-change = تغيير إجاباتي

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    لم يُفتح هذا بعد. نراك قريبًا! 👋
