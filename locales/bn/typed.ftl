# এই অনুবাদ যন্ত্রের করা। কোনো বাংলাভাষী এখনও এটা দেখে দেননি।
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = হ্যাঁ, হ্যা, হাঁ, হা, জি, জ্বি, জী, হুম, অবশ্যই, hae, haa, hya, hyan, ji, jee, yes, yeah, yep
plain-no = না, নাহ, জি না, জ্বি না, না ধন্যবাদ, na, nah, naa, no, nope
plain-not-sure = জানি না, ঠিক জানি না, জানিনা, বলতে পারি না, হয়তো, বুঝতে পারছি না, jani na, janina, hoyto, not sure, idk
plain-agree = একমত, আমি একমত, ঠিক, সত্যি, ekmot, thik, agree, i agree
plain-disagree = একমত না, একমত নই, আমি একমত না, ভুল, মিথ্যা, ekmot na, bhul, disagree, i disagree
plain-pass = থাক, বাদ থাক, pass
