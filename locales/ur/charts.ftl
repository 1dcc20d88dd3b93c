# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

card-people-answered = { $people ->
    [one] { $people } شخص نے جواب دیا
   *[other] { $people } لوگوں نے جواب دیا
}
