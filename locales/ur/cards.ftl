# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

card-who-hears = یہ کون سنے گا
card-can-change = کیا بدل سکتا ہے
card-cannot-change = کیا نہیں بدل سکتا
card-when = ہم اس دن تک بتائیں گے
card-date = { $day }
card-you-said = آپ نے کہا
card-we-did = ہم نے یہ کیا
card-we-are-doing = ہم یہ کر رہے ہیں
card-we-could-not = ہم یہ نہیں کر سکے، کیونکہ
card-pictures-by = ایموجی: OpenMoji، CC BY-SA 4.0
card-alt-project = ایک تصویر جس میں وہی الفاظ ہیں جو اس پیغام میں ہیں۔
