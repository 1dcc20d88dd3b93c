# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = হ্যাঁ, হ্যা, হাঁ, হা, জি, জ্বি, জী, হুম, অবশ্যই, hae, haa, hya, hyan, ji, jee, yes, yeah, yep
plain-no = না, নাহ, জি না, জ্বি না, না ধন্যবাদ, na, nah, naa, no, nope
plain-not-sure = জানি না, ঠিক জানি না, জানিনা, বলতে পারি না, হয়তো, বুঝতে পারছি না, jani na, janina, hoyto, not sure, idk
plain-agree = একমত, আমি একমত, ঠিক, সত্যি, ekmot, thik, agree, i agree
plain-disagree = একমত না, একমত নই, আমি একমত না, ভুল, মিথ্যা, ekmot na, bhul, disagree, i disagree
plain-pass = থাক, বাদ থাক, pass
plain-thanks = ধন্যবাদ, অনেক ধন্যবাদ, অসংখ্য ধন্যবাদ, ধন্যবাদ আপনাকে, ধন্যবাদ তোমাকে, আপনাকে ধন্যবাদ, তোমাকে ধন্যবাদ, শুকরিয়া, থ্যাংকস, থ্যাংক ইউ, থ্যাঙ্কস, থ্যাংকু, জাযাকাল্লাহ, জাজাকাল্লাহ, আচ্ছা, আচ্ছা ঠিক আছে, ঠিক আছে, ঠিকাছে, ওকে, ওকেই, ওক্কে, বুঝেছি, বুঝলাম, সমস্যা নেই, সমস্যা নাই, কোনো সমস্যা নেই, দারুণ, দারুন, চমৎকার, খুব ভালো, ভালো, সুন্দর, খুব সুন্দর, অসাধারণ, জোস, বাহ, ওয়াও, আলহামদুলিল্লাহ, মাশাল্লাহ, মাশাআল্লাহ, বিদায়, বাই, বাই বাই, টাটা, আবার দেখা হবে, দেখা হবে, পরে কথা হবে, শুভ রাত্রি, শুভরাত্রি, খোদা হাফেজ, আল্লাহ হাফেজ, ভালো থেকো, ভালো থাকবেন, ভালো থাকুন, হাহা, হাহাহা, হিহি, হেহে, লোল, dhonnobad, donnobad, dhonyobad, onek dhonnobad, onek donnobad, shukriya, shukria, jazakallah, thik ache, thik ase, tik ase, accha, acha, aicca, bujhchi, darun, valo, khub valo, bhalo, sundor, khoda hafez, allah hafez, abar dekha hobe, dekha hobe, tata, alhamdulillah, mashallah, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, ok, okay, okey, oki, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol, haha, hehe, xd
