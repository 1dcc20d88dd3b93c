# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = এটা কে শুনবেন
card-can-change = কী বদলাতে পারে
card-cannot-change = কী বদলাবে না
card-when = আমরা জানাব এই দিনের মধ্যে
card-date = { $day }
card-you-said = আমরা যা শুনেছি
card-we-did = আমরা যা করেছি
card-we-are-doing = আমরা যা করছি
card-we-could-not = আমরা পারিনি, কারণ
card-pictures-by = ইমোজি: OpenMoji, CC BY-SA 4.0
card-alt-project = একটা ছবি। এই মেসেজে যে কথা, ছবিতেও সেই একই কথা লেখা।
