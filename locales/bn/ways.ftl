# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = আর কিছু বলার আছে? 🙂
anything-else-to-add = এটাও পেয়েছি। আর কিছু?
got-that-too = এটাও পেয়েছি। 💛
add-some-words = সাথে দু-একটা কথা যোগ করা যাক?
go-on = আচ্ছা, শুনছি 🙂 লেখা, ছবি বা ভয়েস মেসেজ পাঠালেই হবে।
ten-fit = এক উত্তরে { $most }টা পর্যন্ত রাখা যায়। প্রথম { $most }টা রেখেছি।
edit-not-read = এটা প্রশ্নের সঙ্গে মেলে না, তাই প্রথম উত্তরটাই থাকছে। সেটা বদলানো যায়: /mydata পাঠালেই হবে।
stop-was-an-answer = এটা কি উত্তর ছিল? /start পাঠিয়ে তারপর ওটায় চাপ দিলেই হবে। 🙂

button-that-is-all = ✅ এটুকুই
button-no-words = ✅ লেখা ছাড়াই পাঠাই

plain-that-is-all = না, নাহ, জি না, জ্বি না, না ধন্যবাদ, না থাক, থাক, লাগবে না, লেখা নেই, কিছু না, কিছু নেই, কিছু নাই, আর কিছু না, আর কিছু নেই, আর কিছু নাই, আর না, আর নেই, আর নাই, নেই, নাই, এটুকুই, এইটুকুই, এটুকু, এইটুকু, এটাই, ব্যস, ব্যাস, শেষ, সব শেষ, হয়ে গেছে, হয়েছে, পাঠাও, পাঠান, পাঠিয়ে দাও, পাঠিয়ে দিন, পাঠিয়ে দিই, na, nah, ji na, na thak, kichu na, kisu na, ar na, ar kichu na, ar kisu na, ar kichu nai, lagbe na, etukui, eitukui, sesh, shesh, hoye geche, hoye gese, pathao, pathiye dao, no, nope, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = হ্যাঁ, হ্যা, হাঁ, হা, হ, হুম, জি, জী, জ্বি, জি হ্যাঁ, জ্বি হ্যাঁ, আছে, হ্যাঁ আছে, দাঁড়াও, দাঁড়ান, একটু দাঁড়াও, একটু দাঁড়ান, এক মিনিট, আরেকটা কথা, আরেকটু, আরও, আরো, আরও আছে, আরো আছে, hae, ha, haa, hya, ji, jee, ache, ar ache, aro ache, oy, ek minute, darao, yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ উত্তর বদলাই
change-answer-list = উত্তরগুলো এখানে। কোনটা বদলাব?
change-answer-back = আবার হ্যালো 👋 এখন পর্যন্ত উত্তরগুলো এখানে। কোনটা বদলাব?
change-answer-go-on = ▶️ বাকি প্রশ্নের উত্তর
change-answer-add = ➕ আরও কিছু বলা
change-answer-add-what = আর কী বলার আছে?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = এখানে বদলানোর কিছু নেই। 🙂
change-answer-leave = 👍 যেমন আছে থাকুক
change-answer-left = ঠিক আছে, আগের মতোই রইল। 👍
change-answer-before =
    আগের উত্তর:
    { $what }
change-answer-changed =
    হয়ে গেছে! 💛 <b>{ $title }</b> নিয়ে উত্তরটা বদলে দিয়েছি।

    এটা বন্ধ হওয়ার আগে পর্যন্ত উত্তর বদলানো যাবে।
change-answer-closed =
    <b>{ $title }</b> এখন বন্ধ হয়ে গেছে, তাই উত্তর যেমন ছিল তেমনই থাকছে।
change-answer-gone = এই প্রশ্নটা আমরা আর করি না, তাই বদলানোর কিছু নেই।

my-data-one-change = ✏️ বদলাই
