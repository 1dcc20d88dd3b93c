# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = یہ آپ نے ہمیں بھیجا تھا 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>آپ نے کہا</b>
    { $said }

    ✅ <b>ہم نے یہ کیا</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>آپ نے کہا</b>
    { $said }

    🔨 <b>ہم یہ کر رہے ہیں</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>آپ نے کہا</b>
    { $said }

    💭 <b>ہم یہ نہیں کر سکے، اور وجہ یہ ہے</b>
    { $done }
hear-back-you-wrote = 💛 آپ کے اپنے الفاظ: ”{ $text }“
hear-back-thumb = اس کے بارے میں آپ کا کیا خیال ہے؟
hear-back-thumb-up = اچھا
hear-back-thumb-down = اچھا نہیں
hear-back-thumb-question = سوال پوچھنا ہے
hear-back-question = آپ کا سوال کیا ہے؟
hear-back-thanks-up = بتانے کا شکریہ! 💛
hear-back-thanks-down = کھل کر بتانے کا شکریہ۔ اس سے ہمیں اور اچھا کام کرنے میں مدد ملتی ہے۔
hear-back-thanks-question = شکریہ! آپ کا سوال ہمیں مل گیا۔ ایک سچ مچ کا انسان اسے پڑھ کر یہیں جواب دے گا۔

hear-back-you-chose =
    💛 { $question }
    آپ کا جواب:
    <b>{ $answer }</b>
