# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 اب تک { $people } لوگوں نے جواب دیا۔ آدھے سے زیادہ نے کہا: <b>{ $answer }</b>۔
so-far-first = 📊 اب تک { $people } لوگوں نے جواب دیا۔ سب سے زیادہ یہ جواب آیا: <b>{ $answer }</b>۔
so-far-close = 📊 اب تک { $people } لوگوں نے جواب دیا۔ یہ دونوں جواب تقریباً برابر ہیں: <b>{ $one }</b> اور <b>{ $other }</b>۔
