# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 আবার কথা হবে! কথা বলতে ইচ্ছা হলে /start পাঠালেই হবে।
out-of-the-blue-heart = 💛
skip-is-fine = কোনো সমস্যা নেই! “এটা বাদ” বোতামটা চাপলেই হবে। 🙂
closed-thanks =
    ধন্যবাদ! 💛 যা বলা হয়েছে তা আমাদের কাছে নিরাপদে আছে।

    কী হলো, আমরা জানাব <b>{ $by }</b> তারিখের মধ্যে।
closed-thanks-no-news = ধন্যবাদ! 💛 যা বলা হয়েছে তা আমাদের কাছে নিরাপদে আছে।
reading-language = কোন ভাষায় কথা বলব?
