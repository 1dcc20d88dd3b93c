# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

only-in-english = 📝 আমাদের দল এটা ইংরেজিতে লিখেছে।
