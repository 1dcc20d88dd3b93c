# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = এটাই আমরা পেয়েছিলাম 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>আমরা যা শুনেছি</b>
    { $said }

    ✅ <b>আমরা যা করেছি</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>আমরা যা শুনেছি</b>
    { $said }

    🔨 <b>আমরা যা করছি</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>আমরা যা শুনেছি</b>
    { $said }

    💭 <b>আমরা এটা পারিনি, কারণটা বলছি</b>
    { $done }
hear-back-you-wrote = 💛 নিজের লেখা কথা: “{ $text }”
hear-back-thumb = এটা কেমন লাগল?
hear-back-thumb-up = ভালো
hear-back-thumb-down = ভালো না
hear-back-thumb-question = প্রশ্ন করতে চাই
hear-back-question = প্রশ্নটা কী?
hear-back-thanks-up = জানানোর জন্য ধন্যবাদ! 💛
hear-back-thanks-down = সত্যি কথাটা বলার জন্য ধন্যবাদ। এতে আমরা আরও ভালো করতে পারি।
hear-back-thanks-question = ধন্যবাদ! প্রশ্নটা পেয়েছি। একজন সত্যিকারের মানুষ এটা পড়ে এখানেই উত্তর দেবেন।

hear-back-you-chose =
    💛 { $question }
    উত্তর ছিল:
    <b>{ $answer }</b>
