# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = ہاں, ہاں جی, جی, جی ہاں, ہا, بالکل, ضرور, haan, han, jee, ji, ji haan, yes, yeah, yep
plain-no = نہیں, نہی, نا, جی نہیں, نہیں شکریہ, nahi, nahin, nai, na, no, nope, nah
plain-not-sure = پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, پکا نہیں, pata nahi, pata nahin, maloom nahi, shayad, not sure, idk
plain-agree = متفق, متفق ہوں, میں متفق ہوں, ٹھیک, سچ, sahi, theek, agree, i agree
plain-disagree = غیر متفق, متفق نہیں, میں متفق نہیں, غلط, ghalat, galat, disagree, i disagree
plain-pass = رہنے دو, rehne do, pass
plain-thanks = شکریہ, شكریہ, شكريه, شکریه, بہت شکریہ, بہت بہت شکریہ, آپ کا شکریہ, مہربانی, بہت مہربانی, نوازش, تھینکس, تھینک یو, تھینکیو, جزاک اللہ, جزاک اللہ خیر, ٹھیک, ٹھیک ہے, ٹھیک ہے جی, اوکے, اوکی, اچھا, اچھا جی, چلو ٹھیک ہے, صحیح, صحیح ہے, سمجھ گیا, سمجھ گئی, کوئی بات نہیں, بہت اچھا, بہت خوب, زبردست, کمال, واہ, واہ واہ, شاندار, عمدہ, مزہ آ گیا, الحمد للہ, الحمدللہ, ماشاءاللہ, ماشا اللہ, خدا حافظ, اللہ حافظ, اللہ نگہبان, بائے, بائے بائے, بای, الوداع, پھر ملیں گے, پھر ملتے ہیں, شب بخیر, اپنا خیال رکھنا, اپنا خیال رکھیں, ہاہا, ہہ, ہہہ, ہاہاہا, ههه, لول, shukria, shukriya, shukriyah, bohat shukria, bohat shukriya, bahut shukriya, shukran, meherbani, jazakallah, jazak allah, theek, theek hai, thik hai, tk, acha, achha, accha, sahi, sahi hai, zabardast, kamal, wah, khuda hafiz, allah hafiz, alhamdulillah, mashallah, koi baat nahi, thanks, thank you, thankyou, thank u, thnx, thx, tnx, ty, tysm, ta, cheers, ok, okay, okey, oki, k, kk, cool, nice, nice one, great, bye, bye bye, byee, goodbye, cya, lol, haha, hehe, xd
