# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

plain-yes = ہاں, ہاں جی, جی, جی ہاں, ہا, بالکل, ضرور, haan, han, jee, ji, ji haan, yes, yeah, yep
plain-no = نہیں, نہی, نا, جی نہیں, نہیں شکریہ, nahi, nahin, nai, na, no, nope, nah
plain-not-sure = پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, پکا نہیں, pata nahi, pata nahin, maloom nahi, shayad, not sure, idk
plain-agree = متفق, متفق ہوں, میں متفق ہوں, ٹھیک, سچ, sahi, theek, agree, i agree
plain-disagree = غیر متفق, متفق نہیں, میں متفق نہیں, غلط, ghalat, galat, disagree, i disagree
plain-pass = رہنے دو, rehne do, pass
