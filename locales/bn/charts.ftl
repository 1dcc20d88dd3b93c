# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] { $people } জন উত্তর দিয়েছেন
   *[other] { $people } জন উত্তর দিয়েছেন
}
