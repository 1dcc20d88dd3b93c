# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

have-your-say-project = কী নিয়ে কথা বলা যাক?
have-your-say-nothing-open =
    এই মুহূর্তে মতামত দেওয়ার মতো কিছু খোলা নেই।

    কদিন পরে /start পাঠালে আবার দেখা যাবে।
have-your-say-closed =
    <b>{ $title }</b> এখন বন্ধ হয়ে গেছে।

    /start পাঠালে দেখা যাবে আর কী কী খোলা আছে।
have-your-say-card =
    <b>{ $title }</b>
    { $aim }

    👂 <b>এটা কে শুনবেন:</b> { $who }
    ✅ <b>কী বদলাতে পারে:</b> { $can }
    🚫 <b>কী বদলাবে না:</b> { $cannot }
    📅 <b>কী হলো, আমরা জানাব এই দিনের মধ্যে:</b> { $by }
have-your-say-progress = { $of }টা প্রশ্নের { $at } নম্বর
have-your-say-progress-most = { $of }টা প্রশ্নের { $at } নম্বর, হয়তো আরও কম প্রশ্ন
have-your-say-hear-back = কী হলো, সেটা কীভাবে জানাব?
have-your-say-hear-back-message = 💬 মেসেজে
have-your-say-hear-back-picture = 🖼 ছবির কার্ডে
have-your-say-hear-back-voice = 🔊 ভয়েস মেসেজে
have-your-say-hear-back-nothing = জানানোর দরকার নেই
have-your-say-thanks =
    ধন্যবাদ! 💛 <b>{ $title }</b> নিয়ে সব কথা আমরা পেয়েছি।

    কী হলো, আমরা জানাব <b>{ $by }</b> তারিখের মধ্যে।
have-your-say-thanks-no-news =
    ধন্যবাদ! 💛 <b>{ $title }</b> নিয়ে সব কথা আমরা পেয়েছি।

    এটা নিয়ে আর মেসেজ পাঠাব না।

have-your-say-not-yet =
    এটা এখনও খোলেনি। শিগগিরই আবার দেখা হবে! 👋
