# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

my-data-may-share = قلت إنه يمكننا مشاركة هذا مع أشخاص آخرين.
my-data-one-unshare = ✋ لا تشاركوه
my-data-unshared = حسنًا! لن نشاركه مع أي شخص آخر. 💛
my-data-unshared-copied =
    حسنًا! لن نشاركه بعد الآن. 💛

    لكننا صنعنا نسخة منه لمشاركتها قبل أن تصلنا كلمة «لا» منك. ربما سمعها بعض الناس، ولا يمكننا تغيير ذلك.
