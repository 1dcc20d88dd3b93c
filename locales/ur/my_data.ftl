# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = ہمارے پاس آپ کی کوئی بات نہیں ہے۔ واپس لینے کے لیے کچھ نہیں ہے۔
my-data-menu = یہ آپ کی باتیں ہیں، اس لیے مرضی بھی آپ کی۔ کیا کریں؟
my-data-menu-see = 👀 میری باتیں دکھائیں
my-data-menu-everything = 🗑 سب کچھ واپس لیں
my-data-menu-stop = ✋ پیغام بند کریں
my-data-menu-done = 👍 کچھ نہیں، شکریہ
my-data-list = یہ آپ کی باتیں ہیں۔ دیکھنے یا واپس لینے کے لیے نمبر دبائیں۔
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = اور ⬅️
my-data-pictures = { $count ->
    [one] 📷 ایک تصویر
   *[other] 📷 { $count } تصویریں
}
my-data-voice = { $count ->
    [one] 🎤 ایک وائس میسج
   *[other] 🎤 { $count } وائس میسج
}
my-data-this-one = یہ آپ نے بھیجا تھا۔
my-data-one = کیا اسے واپس لینا ہے؟
my-data-one-take-back = 🗑 واپس لیں
my-data-one-keep = 👍 رہنے دیں
my-data-one-gone = ہو گیا۔ یہ مٹ گیا، اب اسے کوئی نہیں پڑھ سکتا۔
my-data-kept = ٹھیک ہے، ہم نے رہنے دیا۔
my-data-sure = کیا اپنی اب تک کی ساری باتیں واپس لینی ہیں؟ وہ مٹ جائیں گی اور پھر نہیں آ سکیں گی۔
my-data-sure-yes = 🗑 ہاں، سب کچھ
my-data-sure-no = نہیں، رہنے دیں
my-data-all-gone = ہو گیا۔ آپ کی ساری باتیں مٹ گئیں۔ جب دل چاہے پھر کچھ بتائیں: /start بھیجیں۔
my-data-done = ٹھیک ہے 🙂 جب چاہیں /mydata بھیجیں۔
