# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = এই পোলটা বন্ধ হয়ে গেছে। দেখার জন্য ধন্যবাদ।
quick-poll-head =
    <b>{ $title }</b>
    👂 এটা কে শুনবেন: { $who }
    📅 কী হলো, আমরা জানাব এই দিনের মধ্যে: { $by }
quick-poll-progress = { $of }টা প্রশ্নের { $at } নম্বর
quick-poll-done =
    ধন্যবাদ! 💛 <b>{ $title }</b> শেষ।

    কী হলো, আমরা আপনাকে জানাব <b>{ $by }</b> তারিখের মধ্যে। পোল বন্ধ হওয়ার আগে পর্যন্ত উত্তর বদলাতে পারবেন।
quick-poll-change = আমার উত্তর বদলাই

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    এটা এখনও খোলেনি। শিগগিরই আবার আসবেন! 👋
