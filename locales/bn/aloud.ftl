# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 শুনি
aloud-coming = 🔊 এই যে, শোনাচ্ছি…
aloud-no-voice = দুঃখিত, এই ভাষায় পড়ে শোনানোর গলা আমার নেই।
aloud-cannot-see = দুঃখিত, মেসেজটা অনেক পুরোনো, তাই পড়ে শোনাতে পারছি না।
aloud-trouble = দুঃখিত, এখন এটা পড়ে শোনাতে পারছি না। একটু পরে আরেকবার চেষ্টা করা যাক।

command-read = মেসেজ পড়ে শোনানো

read-aloud-each = 🔊 প্রতিটা প্রশ্ন পড়ে শোনাব?
read-aloud-each-yes = 🔊 হ্যাঁ, শুনতে চাই
read-aloud-each-no = না, ধন্যবাদ
read-aloud-now-on = 🔊 ঠিক আছে! প্রতিটা প্রশ্ন পড়ে শোনাব। এটা বদলাতে /read পাঠালেই হবে।
read-aloud-now-off = ঠিক আছে! পড়ে শোনাব না। তবু যেকোনো মেসেজের নিচে 🔊 চাপলে শোনা যাবে।
read-aloud-no-voice = দুঃখিত, এই ভাষায় পড়ে শোনানোর গলা আমার নেই। /language পাঠালে অন্য ভাষা বেছে নেওয়া যাবে।
