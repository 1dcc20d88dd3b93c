# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = عن ماذا نتحدث؟
have-your-say-nothing-open =
    لا يوجد الآن شيء نسأل عن رأيك فيه.

    لرؤية الجديد لاحقًا، يمكنك إرسال /start.
have-your-say-closed =
    انتهى وقت المشاركة في <b>{ $title }</b>.

    لرؤية المواضيع المفتوحة، يمكنك إرسال /start.
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>من سيسمع هذا:</b> { $who }
    ✅ <b>ما يمكن أن يتغير:</b> { $can }
    🚫 <b>ما لا يمكن أن يتغير:</b> { $cannot }
    📅 <b>سنخبرك بما يحدث قبل نهاية يوم:</b> { $by }
have-your-say-progress = { $at } من { $of }
have-your-say-progress-most = { $at } من { $of }، وربما أقل
have-your-say-hear-back = كيف نخبرك بما يحدث؟
have-your-say-hear-back-message = 💬 رسالة
have-your-say-hear-back-picture = 🖼 بطاقة مصورة
have-your-say-hear-back-voice = 🔊 رسالة صوتية
have-your-say-hear-back-nothing = لا داعي لإخباري
have-your-say-thanks =
    شكرًا لك! 💛 وصلنا كل ما قلته عن <b>{ $title }</b>.

    سنخبرك بما يحدث قبل نهاية يوم <b>{ $by }</b>.
have-your-say-thanks-no-news =
    شكرًا لك! 💛 وصلنا كل ما قلته عن <b>{ $title }</b>.

    لن نرسل إليك المزيد عن هذا الموضوع.

have-your-say-not-yet =
    لم يُفتح هذا بعد. نراك قريبًا! 👋
