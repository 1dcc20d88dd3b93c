# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = এই চ্যাটের কোনো কথা আমাদের কাছে রাখা নেই। তাই ফিরিয়ে নেওয়ার কিছু নেই।
my-data-menu = কথা যার, ইচ্ছাও তার। এখন কী করা যাক?
my-data-menu-see = 👀 আমি যা বলেছি, দেখি
my-data-menu-everything = 🗑 সবকিছু ফিরিয়ে নিই
my-data-menu-stop = ✋ মেসেজ বন্ধ করি
my-data-menu-done = 👍 কিছু না, ধন্যবাদ
my-data-list = যা যা বলা হয়েছে, তা এখানে। কোনো নম্বরে চাপ দিলে সেটা দেখা বা ফিরিয়ে নেওয়া যাবে।
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = আরও ➡️
my-data-pictures = { $count ->
    [one] 📷 একটা ছবি
   *[other] 📷 { $count }টা ছবি
}
my-data-voice = { $count ->
    [one] 🎤 একটা ভয়েস মেসেজ
   *[other] 🎤 { $count }টা ভয়েস মেসেজ
}
my-data-this-one = এটাই আমরা পেয়েছি।
my-data-one = এটা কি ফিরিয়ে নেওয়া হবে?
my-data-one-take-back = 🗑 ফিরিয়ে নিই
my-data-one-keep = 👍 থাকুক
my-data-one-gone = হয়ে গেছে। এটা মুছে গেছে, আর কেউ পড়তে পারবে না।
my-data-kept = ঠিক আছে, রেখে দিলাম।
my-data-sure = এখানে বলা সব কথা ফিরিয়ে নেওয়া হবে? এরপর আর ফেরত আনা যাবে না।
my-data-sure-yes = 🗑 হ্যাঁ, সবটাই
my-data-sure-no = না, থাকুক
my-data-all-gone = হয়ে গেছে। এখানে বলা সব কথা মুছে গেছে। আবার কিছু বলতে হলে /start পাঠালেই হবে।
my-data-done = ঠিক আছে 🙂 যখন খুশি /mydata পাঠানো যাবে।
