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

wording-missing = দুঃখিত, এখানে কিছু কথা হারিয়ে গেছে। আরেকবার চেষ্টা করলেই হবে।

button-back = ⬅️ পেছনে যাই
button-skip = এটা বাদ ➡️
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

    কোনো সমস্যা নেই। আগের কথাগুলো ভালোভাবে রাখা আছে। চালিয়ে যাব?
no-such-command = এটা আমি চিনি না। /help পাঠালে বলে দেব আমি কী কী পারি।
closed-question = এই প্রশ্নটা বন্ধ হয়ে গেছে।
try-again-later =
    দুঃখিত, আমাদের দিকে একটা ঝামেলা হয়েছে। দোষটা আমাদের।

    একটু পরে আরেকবার চেষ্টা করলেই হবে।

plain-stop = থামো, থামুন, থামাও, থামান, বন্ধ, বন্ধ করো, বন্ধ করুন, মেসেজ বন্ধ করো, মেসেজ বন্ধ করুন, স্টপ, thamo, thamun, bondho, bondho koro, stop
plain-help = সাহায্য, সাহায্য করো, সাহায্য করুন, সাহায্য চাই, আমার সাহায্য দরকার, আমাকে সাহায্য করো, আমাকে সাহায্য করুন, বাঁচাও, বাঁচান, হেল্প, help, sahajjo, shahajjo, sahajjo koro
plain-skip = বাদ, বাদ দাও, বাদ দিন, বাদ দিই, এটা বাদ, পরেরটা, bad dao, porerta
plain-back = পেছনে, পেছনে যাই, পেছনে যাও, আগেরটা, ফিরে যাই, ফিরে যাও, pechone
plain-hello = হ্যালো, হাই, হেই, সালাম, আসসালামু আলাইকুম, নমস্কার, নমস্তে, আদাব, শুভ সকাল, শুভ সন্ধ্যা, কেমন আছো, কেমন আছেন, salam, assalamu alaikum, nomoskar

list = { $items }

kept-as-well = 💛 এটাও রেখে দিয়েছি। এবার আবার এখানে:

button-help = ❓ সাহায্য

sorry-before-yes =
    এখানে যা লেখা হবে, তা এখনই রাখতে পারছি না। আগে কয়েকটা বোতামে চাপ দিতে হবে। 👇
    এখনই বিপদ? ফোন: <b>999</b>। কারও সাথে কথা বলা দরকার? Childline: <b>0800 1111</b>। টাকা লাগে না।
