# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 একজন সত্যিকারের মানুষ ভয়েস মেসেজটা শুনবেন।
thanks-for-image = 🎨 একজন সত্যিকারের মানুষ ছবিটা দেখবেন।
thanks-for-text = ✏️ একজন সত্যিকারের মানুষ কথাগুলো পড়বেন।
thanks-for-emoji = 😊 মনের ভাবটা একজন সত্যিকারের মানুষ দেখবেন।
thanks-for-choice = 👆 প্রতিটা চাপই কাজে লাগে।
