# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 سيستمع شخص حقيقي إلى رسالتك الصوتية.
thanks-for-image = 🎨 سينظر شخص حقيقي إلى صورتك.
thanks-for-text = ✏️ سيقرأ شخص حقيقي كلماتك.
thanks-for-emoji = 😊 سيعرف شخص حقيقي شعورك.
thanks-for-choice = 👆 كل ضغطة منك مهمة.
