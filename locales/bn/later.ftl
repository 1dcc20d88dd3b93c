# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ পরে বলব
later-when = কখন হলে ভালো হয়?
later-when-hour = এক ঘণ্টা পরে
later-when-evening = আজ সন্ধ্যায়
later-when-tomorrow = আগামীকাল
later-when-never = আর জিজ্ঞেস করার দরকার নেই
later-set-hour = আচ্ছা! এক ঘণ্টা পরে আবার জিজ্ঞেস করব 👋
later-set-evening = আচ্ছা! আজ সন্ধ্যায় আবার জিজ্ঞেস করব 👋
later-set-tomorrow = আচ্ছা! আগামীকাল আবার জিজ্ঞেস করব 👋
later-not-at-all = ঠিক আছে 🙂 মন বদলালে /start পাঠালেই হবে।
invitation-later =
    👋 কথা ছিল, পরে আবার জিজ্ঞেস করব।

    এখন কি <b>{ $title }</b> নিয়ে বলার সময় হবে? খোলা আছে <b>{ $closes }</b> পর্যন্ত।
plain-later = পরে বলব, পরে জানাব, পরে জিজ্ঞেস করো, পরে জিজ্ঞেস করুন, পরে জিজ্ঞেস করবেন, পরে জিজ্ঞাসা করো, পরে জিজ্ঞাসা করুন, পরে মনে করিয়ে দিও, পরে মনে করিয়ে দাও, পরে মনে করিয়ে দিন, পরে মনে করিয়ে দেবেন, pore bolbo, pore janabo, pore jiggesh koro, pore jiggesh korun, pore mone koriye dio, ask me later, remind me later, ask later, later please
command-later = অন্য সময় জিজ্ঞেস করা
