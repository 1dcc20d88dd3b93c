# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

out-of-the-blue-bye = 💛 خدا حافظ! جب بات کرنے کا دل ہو تو /start بھیجیں۔
out-of-the-blue-heart = 💛
skip-is-fine = کوئی بات نہیں! آپ ’چھوڑیں‘ دبا سکتے ہیں۔ 🙂
closed-thanks =
    شکریہ! 💛 آپ کی باتیں ہمارے پاس محفوظ ہیں۔

    کیا ہوا، یہ ہم آپ کو <b>{ $by }</b> تک بتائیں گے۔
closed-thanks-no-news = شکریہ! 💛 آپ کی باتیں ہمارے پاس محفوظ ہیں۔
reading-language = آپ کو کون سی زبان پسند ہے؟
