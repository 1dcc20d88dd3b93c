# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

staff-views-told = 💬 আমাদের কাছে একটা প্রশ্ন এসেছিল। এই তার উত্তর:
