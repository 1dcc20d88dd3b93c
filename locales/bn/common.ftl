# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

# Bengali has one "you" for children and another for adults. Words that both read are put so that they need neither.

language-name = বাংলা
# Who that speaks it has checked these words: a name or names, or nobody. It is shown in /language.
language-reviewed-by = nobody
language-tag = bn-BD
date-pattern = EEEE, d MMMM
datetime-pattern = EEEE, d MMMM, HH:mm
list-next = { $before }, { $next }
list-last = { $before } ও { $last }

wording-missing = দুঃখিত, এখানে কিছু কথা হারিয়ে গেছে। আরেকবার চেষ্টা করা যাক।

button-back = ⬅️ পেছনে যাই
button-skip = এটা বাদ ➡️
button-keep = এটাই থাক ➡️
button-done = ✅ হয়ে গেছে ({ $count })
button-send = ✅ পাঠিয়ে দিই
button-redo = 🔁 আবার করি
button-carry-on = ▶️ চালিয়ে যাই
button-start-again = 🔄 নতুন করে শুরু করি
button-start = ▶️ শুরু করি

half-way =
    এখনও একটু বাকি আছে।

    চালিয়ে যাব, নাকি নতুন করে শুরু করব?
half-way-nudge =
    আবার হ্যালো 👋 এখনও একটু বাকি আছে।

    কোনো সমস্যা নেই। আগের কথাগুলো নিরাপদে আছে। চালিয়ে যাব?
no-such-command = এটা আমি চিনি না। /help পাঠালে বলে দেব আমি কী কী পারি।
closed-question = এই প্রশ্নটা বন্ধ হয়ে গেছে।
try-again-later =
    দুঃখিত, আমাদের এখানে একটা সমস্যা হয়েছে। দোষটা আমাদেরই।

    একটু পরে আরেকবার চেষ্টা করা যাক।

plain-stop = থামো, থামুন, থামেন, থামাও, থামান, বন্ধ, বন্ধ করো, বন্ধ কর, বন্ধ করুন, বন্ধ করেন, মেসেজ বন্ধ করো, মেসেজ বন্ধ করুন, মেসেজ বন্ধ, আর মেসেজ না, আর মেসেজ দিও না, আর মেসেজ দেবেন না, আর পাঠিও না, আর পাঠাবেন না, স্টপ, thamo, thamun, thamao, bondho, bondo, bondho koro, bondo koro, bondho korun, bondho koren, message bondho koro, ar message na, stop koro, stop korun, stop, please stop, stop messages, unsubscribe
plain-help = সাহায্য, সাহায্য করো, সাহায্য করুন, সাহায্য করেন, সাহায্য চাই, সাহায্য লাগবে, সাহায্য দরকার, আমার সাহায্য দরকার, আমার সাহায্য লাগবে, আমাকে সাহায্য করো, আমাকে সাহায্য করুন, আমাকে সাহায্য করেন, বাঁচাও, বাঁচান, বাচাও, বাচান, আমাকে বাঁচাও, আমাকে বাঁচান, হেল্প, হেল্প করো, হেল্প করুন, হেল্প করেন, হেল্প লাগবে, আমার হেল্প লাগবে, sahajjo, shahajjo, sahajjo koro, shahajjo koro, sahajjo korun, sahajjo chai, shahajjo chai, sahajjo lagbe, shahajjo lagbe, amar sahajjo lagbe, amake sahajjo koro, bachao, amake bachao, help koro, help korun, help koren, help lagbe, amar help lagbe, amake help koro, help, help me, i need help, please help
plain-skip = বাদ, বাদ দাও, বাদ দিন, বাদ দেন, বাদ দিই, এটা বাদ, পরেরটা, পরের প্রশ্ন, স্কিপ, bad dao, bad din, porerta, porer ta, porer proshno, skip, skip it, next
plain-back = পেছনে, পেছনে যাই, পেছনে যাও, পেছনে যান, পিছনে, পিছনে যাই, পিছনে যাও, পিছনে যান, আগেরটা, ফিরে যাই, ফিরে যাও, ফিরে যান, ব্যাক, pechone, pichone, agerta, ager ta, back, go back, undo
plain-hello = হ্যালো, হাই, হেই, সালাম, সালাম আলাইকুম, সালামু আলাইকুম, আসসালামু আলাইকুম, আসসালামুয়ালাইকুম, নমস্কার, নমস্তে, আদাব, শুভ সকাল, শুভ বিকাল, শুভ সন্ধ্যা, কেমন আছো, কেমন আছ, কেমন আছেন, কী খবর, কি খবর, salam, salaam, slm, salam alaikum, salamu alaikum, assalamu alaikum, assalamualaikum, nomoskar, nomoshkar, kemon acho, kemon aso, kemon achen, ki khobor, bala ni, hi, hello, hey, hiya, hi there, hello there, yo, good morning, good afternoon, good evening

list = { $items }

kept-as-well = 💛 এটাও রেখে দিয়েছি। এবার আবার এখানে:

button-help = ❓ সাহায্য

sorry-before-yes =
    যা পাঠানো হলো, তা এখনও রাখতে পারছি না। আগে কয়েকটা বোতামে চাপ দিতে হবে। 👇
    এখনই বিপদ? <b>999</b> নম্বরে ফোন করতে হবে। কারও সাথে কথা বলতে ইচ্ছা করছে? Childline-এর <b>0800 1111</b> নম্বরে ফোন করা যায়। টাকা লাগে না।
