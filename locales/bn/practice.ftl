# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

practice-offer = আগে মজা করে একটা প্রশ্ন দেখা যাক?
practice-yes = হ্যাঁ, দেখি
practice-no = না, সামনে যাই
practice-snack = 🏆 কোন খাবারটা জিতবে? একটায় চাপ দিলে বা লিখে পাঠালেই হবে।
practice-snack-strawberry = স্ট্রবেরি
practice-snack-pizza = পিৎজা
practice-snack-popcorn = পপকর্ন
practice-snack-carrot = গাজর
practice-done =
    { $emoji } { $snack }! দারুণ পছন্দ।

    এভাবেই উত্তর দেওয়া যায়। এটা শুধু মজার জন্য ছিল, তাই রাখিনি।
practice-skipped = এভাবে যেকোনো প্রশ্ন বাদ দেওয়া যায় 👍
