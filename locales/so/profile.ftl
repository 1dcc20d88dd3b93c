# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Soo dhowow 👋 Waxaan ahay Sayso.

    Ra'yigaaga u sheeg dadka maamula adeegyada deegaankaaga. Isticmaal erayo, emoji, sawir ama codkaaga. Kaddib waxaan kuu sheegnaa waxa dhacay.

    Qof dhab ah ayaa akhriya maalmaha shaqada. Wuxuu arkaa magac aan kuu samaynay. Magacaaga ma arko.

    Hadda khatar ma ku jirtaa? Wac 999. Ma rabtaa inaad qof la hadasho? Wac Childline: 0800 1111. Waa bilaash.
profile-short = Sheeg ra'yigaaga, sidaad rabto. Kaddib maqal waxa dhacay.
command-start = Ra'yigaaga sheeg
command-mydata = Arag waxa aad sheegtay, ama dib u qaado
command-language = Beddel luqadda
command-practice = Madadaalo ahaan u tijaabi su'aal
command-privacy = Yaa akhriya waxa aad sheegto
command-help = Caawimo, iyo dad aad la hadli karto
command-stop = Jooji farriimaha
command-forget = I illooba aniga iyo wixii aan sheegay
