# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 এখন পর্যন্ত { $people } জন উত্তর দিয়েছেন। অর্ধেকের বেশি বলেছেন: <b>{ $answer }</b>।
so-far-first = 📊 এখন পর্যন্ত { $people } জন উত্তর দিয়েছেন। সবচেয়ে বেশি এসেছে: <b>{ $answer }</b>।
so-far-close = 📊 এখন পর্যন্ত { $people } জন উত্তর দিয়েছেন। প্রায় সমান সমান: <b>{ $one }</b> আর <b>{ $other }</b>।
