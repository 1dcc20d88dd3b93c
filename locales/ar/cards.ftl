# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = من سيسمع هذا
card-can-change = ما يمكن أن يتغير
card-cannot-change = ما لا يمكن أن يتغير
card-when = سنخبرك قبل نهاية يوم
card-date = { $day }
card-you-said = قلتم
card-we-did = فعلنا
card-we-are-doing = نعمل على ذلك
card-we-could-not = لم نتمكن، والسبب
card-pictures-by = إيموجي: OpenMoji، CC BY-SA 4.0
card-alt-project = صورة فيها كلمات هذه الرسالة نفسها.
