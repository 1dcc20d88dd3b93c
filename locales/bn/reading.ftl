# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

language-machine-made = 🤖 = কথাগুলো যন্ত্র লিখেছে। এই ভাষা জানেন এমন কেউ এখনও দেখে দেননি।
reading-how = কীভাবে পড়তে ভালো লাগে? একটায় চাপ দিলেই হবে।
reading-words = লেখা
reading-easy = বড় ছবি, অল্প কথা
reading-aloud = শুনতে চাই
language-changed-unreviewed =
    হয়ে গেছে! এখন থেকে এভাবেই কথা হবে।

    🤖 কথাগুলো যন্ত্র লিখেছে। { $name } জানেন এমন কেউ এখনও দেখে দেননি।
