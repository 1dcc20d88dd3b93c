# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

numbered = { $number } { $text }
picture-shows = 🖼 { $alt }
pictures-show =
    ছবিতে আছে:
    { LINES($lines) }

answer-not-sure = ঠিক জানি না
answer-agree = একমত
answer-disagree = একমত না
answer-pass = বাদ থাক
said-agree = একমত
said-disagree = একমত না
said-pass = বাদ থাক

button-undo = ↩️ শেষেরটা বাদ দিই
button-thats-all = ✅ এটুকুই
button-more = { $count ->
    [5] ▶️ আরও পাঁচটা
    [one] ▶️ আরও একটা
   *[other] ▶️ আরও { $count }টা
}

plain-done = হয়ে গেছে, হয়েছে, হইছে, এটুকুই, এইটুকুই, এটাই, ব্যস, ব্যাস, শেষ, সব শেষ, hoye geche, hoye gese, hoyeche, hoise, etukui, sesh, shesh, done, i'm done, i’m done, im done, that's all, that’s all, thats all, finished, that is all
plain-undo = শেষেরটা বাদ, শেষেরটা বাদ দিই, শেষেরটা বাদ দাও, শেষেরটা বাদ দিন, ফিরিয়ে নিই, ফিরিয়ে নাও, ফিরিয়ে নিন, আগেরটা বাদ, ভুল, ভুল হয়েছে, ভুল হয়ে গেছে, ভুল করেছি, উফ, উপস, bhul, vul, bhul hoyeche, vul hoise, undo, take it back, oops

rank-first = { $most ->
    [one] সবচেয়ে পছন্দেরটায় চাপ দিয়ে তারপর “হয়ে গেছে” চাপলেই হবে।
   *[other] আগে সবচেয়ে পছন্দেরটায় চাপ দিয়ে তারপর পরেরটায় চাপলেই হবে। { $most }টা পর্যন্ত বেছে নেওয়া যাবে। শেষে “হয়ে গেছে” চাপলেই হবে।
}
rank-next = এবার তার পরের পছন্দেরটায় চাপলেই হবে। আর না থাকলে “হয়ে গেছে”।
rank-full = এই হলো তালিকা। “হয়ে গেছে” চাপলে পাঠানো হবে।
ranked = { $place }. { $option }
you-ranked =
    ✓ তালিকা, সবচেয়ে পছন্দেরটা আগে:
    { LINES($lines) }

agree-hint = “একমত”, “একমত না” বা “বাদ থাক” চাপলেই হবে।
agree-last = ✓ { $said }
statement =
    💬 { $at } / { $of }
    <b>{ $statement }</b>
statement-said = { $statement }: { $verdict }
agree-more = { $count ->
    [5] ধন্যবাদ! আরও পাঁচটা দেখা যাক?
    [one] ধন্যবাদ! আরও একটা আছে। দেখা যাক?
   *[other] ধন্যবাদ! আরও { $count }টা আছে। দেখা যাক?
}
you-said-of-each = { $more ->
    [0]
        ✓ উত্তরগুলো:
        { LINES($lines) }
    [one]
        ✓ উত্তরগুলো:
        { LINES($lines) }
        আরও একটা
   *[other]
        ✓ উত্তরগুলো:
        { LINES($lines) }
        আরও { $more }টা
}

number-hint = { $least } থেকে { $most }-এর মধ্যে একটা সংখ্যা।
number-sure = সংখ্যাটা কি <b>{ $number }</b>? না হলে ঠিক সংখ্যাটা লিখলেই হবে।
number-yes = ✅ হ্যাঁ, { $number }

areas-are =
    ছবিতে আছে:
    { LINES($lines) }
areas-any = যে নম্বরগুলো পছন্দ, সেগুলোতে চাপ দিয়ে তারপর “হয়ে গেছে” চাপলেই হবে।
areas-most = { $most ->
    [one] একটা নম্বরে চাপ দিয়ে তারপর “হয়ে গেছে” চাপলেই হবে।
   *[other] { $most }টা পর্যন্ত নম্বরে চাপ দিয়ে তারপর “হয়ে গেছে” চাপলেই হবে।
}

quiz-told =
    { $said }
    { $told }
quiz-yes =
    🎉 ঠিক! { $why }
quiz-guess =
    💡 ভালো আন্দাজ! ঠিক উত্তর: { $right }। { $why }

slider-low = একদম না
slider-high = খুব বেশি
slider-step = 5-এর মধ্যে { $step }
slider-ends =
    1 = { $low }
    5 = { $high }

sorry-rank = দুঃখিত, বুঝতে পারিনি। আগে সবচেয়ে পছন্দেরটায় চাপ দিয়ে তারপর পরেরটায় চাপলেই হবে। এভাবে লিখলেও হবে: 2, 1
sorry-agree = দুঃখিত, বুঝতে পারিনি। যেকোনো একটা বোতামে চাপ দিলেই হবে।
sorry-number = দুঃখিত, বুঝতে পারিনি। { $least } থেকে { $most }-এর মধ্যে একটা সংখ্যা পাঠালেই হবে।
sorry-slider = দুঃখিত, বুঝতে পারিনি। 1 থেকে 5-এর মধ্যে একটা নম্বরে চাপ দিলেই হবে।
