# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 হ্যালো! আমি Sayso।

    কোন ভাষায় কথা বলব?
welcome-who = এখানে কে কথা বলছে?
welcome-who-young-person = 🧒 শিশু, কিশোর বা তরুণ
welcome-who-parent = 👪 মা-বাবা বা অভিভাবক
welcome-age = বয়স কত?
welcome-age-under-8 = 8-এর কম
welcome-age-8-12 = 8 থেকে 12
welcome-age-13-15 = 13 থেকে 15
welcome-age-16-17 = 16 বা 17
welcome-age-18-25 = 18 থেকে 25

welcome-notice =
    <b>শুরুর আগে কয়েকটা কথা</b>

    🏠 কাছাকাছি এলাকার শিশু ও পরিবারের জন্য আমরা নানা সেবা চালাই।
    👀 যা পাঠানো হয়, কাজের দিনে একজন সত্যিকারের মানুষ তা পড়েন।
    🙈 তিনি আসল নাম দেখেন না, একটা বানানো নাম দেখেন।
    📱 Telegram-ও মেসেজ দেখতে পারে।
    🔒 সব কথা আমরা নিরাপদে রাখি।
    🗑 নিজের কথা যখন খুশি ফিরিয়ে নেওয়া যায়। শুধু /mydata পাঠালেই হবে।
    🧡 যে লিখছে তার বিপদ আছে মনে হলে, সাহায্য করতে পারেন এমন কাউকে আমাদের জানাতে হতে পারে।
    ✋ থামাতে হলে stop লিখে পাঠালেই হবে।

    অংশ নেওয়ার ইচ্ছা আছে?
welcome-notice-yes = 👍 হ্যাঁ
welcome-notice-not-now = এখন না
welcome-not-now-said =
    ঠিক আছে 🙂 যখন খুশি ফিরে আসা যাবে।

    শুধু /start পাঠালেই হবে।
welcome-invite = মতামত দেওয়ার মতো নতুন কিছু এলে মেসেজ পাঠাব?
welcome-invite-yes = 👍 হ্যাঁ
welcome-invite-no = না, ধন্যবাদ
