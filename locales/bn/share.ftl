# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = ঠিক আছে, যেমন আছে তেমনই রেখে দিলাম। 💛

share-voice-this-one = এটাই আমরা পেয়েছিলাম 🎤
share-voice-gone = ওই ভয়েস মেসেজটা আর নেই। আমরা ওটা কাউকে শোনাব না। 💛
share-voice-may =
    এটা আমরা অন্যদেরও শোনাতে চাই। তারা গলাটা চিনে ফেলতে পারে।

    শোনানো যাবে? “না” বললেও কোনো অসুবিধা নেই।
share-voice-may-yes = 👍 হ্যাঁ, শোনানো যাবে
share-voice-may-words = 🤖 শুধু কথা, কম্পিউটারের গলায়
share-voice-may-no = ✋ না
share-voice-may-said-yes = ধন্যবাদ! 💛 যেকোনো সময় এটা ফিরিয়ে নেওয়া যাবে: /mydata পাঠালেই হবে।
share-voice-may-said-words = ধন্যবাদ! 💛 কথাগুলো শুধু কম্পিউটার পড়ে শোনাবে। যেকোনো সময় এটা ফিরিয়ে নেওয়া যাবে: /mydata পাঠালেই হবে।
share-voice-may-said-no = ঠিক আছে! এটা আর কাউকে শোনাব না। 💛
