# تُرجم هذا الملف آليًّا ولم يراجعه بعد متحدث أصلي بالعربية.
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = نعم، أجل، اجل، ايوه، أيوه، ايوة، أكيد، اكيد، طبعا، طبعًا، yes, yeah, yep, na3am, aywa
plain-no = لا، لأ، لا شكرا، لا شكرًا، كلا، مو كثير، no, nope, nah, la
plain-not-sure = لا أدري، لا ادري، لا أعرف، لا اعرف، مش عارف، ما بعرف، ما أعرف، ربما، يمكن، غير متأكد، لست متأكدا، not sure, idk
plain-agree = أوافق، اوافق، موافق، موافقة، صح، صحيح، agree, i agree
plain-disagree = لا أوافق، لا اوافق، غير موافق، مش موافق، خطأ، غلط، disagree, i disagree
plain-pass = باس، pass
