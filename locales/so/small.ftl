# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Waa hagaag. Mar dambe farriin kuuma soo diri doonno. ✋

    Wixii aad sheegtay weli waa ammaan. Si aad u soo noqoto, soo dir /start. Si aad dib ugu qaadato, soo dir /mydata.

forget-sure =
    Ma rabtaa inaan ku illowno?

    Wax walba oo aad sheegtay waa la tirtiri doonaa, iyo magaca laguu sameeyay. Kan dib looma soo celin karo.
forget-sure-yes = 🗑 Haa, i illooba
forget-sure-no = Maya, ha la hayo
forget-kept = Waa hagaag, wax walba waa sidoodii.
forget-gone =
    Waa dhammaatay. Waan ku illownay, adiga iyo wixii aad sheegtay.

    Haddii aad mar uun soo noqoto, soo dir /start. Is ilaali 💛

language-changed = Waa dhammaatay! Hadda ka dib sidan ayaan u hadli doonnaa.

privacy-notice =
    <b>Yaa arka waxa aad sheegto</b>

    👀 Qof dhab ah ayaa akhriya, maalmaha shaqada. Wuu ilaaliyaa, wuxuuna gudbiyaa waxa ay dadku sheegaan.
    🙈 Wuxuu arkaa magac aan kuu samaynay. Ma kaydinno magacaaga, lambarka telefoonkaaga ama maalinta dhalashadaada.
    🤫 Qof kale ma arko erayadaada ilaa qof kooxda ka mid ah uu hubiyo. Magacaagu weligiis lama socdo.
    📱 Telegram sidoo kale wuu arki karaa farriimaha.
    🔒 Waxa aan kaydinno wuu qufulan yahay, furahana annaga uun baa hayna.
    🧡 Haddii aan u malayno inaadan ammaan ahayn, waxaa dhici karta inaan u baahanno inaan u sheegno qof ku caawin kara.

    <b>Adiga ayay kuu taallaa</b>

    /mydata si aad u aragto waxa aad sheegtay ama dib ugu qaadato
    /forget si aan kuu illowno
    /stop si aad farriimaha u joojiso

help-text =
    <b>Waxaan ahay Sayso</b> 👋 Adigu ra'yigaaga ayaad noo sheegtaa. Kaddib waxaan kuu sheegnaa waxa dhacay.

    /start si aad ra'yigaaga u sheegto
    /later si aan waqti kale kuu weydiinno
    /mydata si aad u aragto waxa aad sheegtay ama dib ugu qaadato
    /language si aad luqadda u beddesho
    /privacy si aad u aragto cidda akhrida
    /stop si aad farriimaha u joojiso
    /forget si aan kuu illowno

    🚨 <b>Hadda khatar ma ku jirtaa?</b> Wac 999.
    💛 <b>Ma rabtaa inaad qof la hadasho?</b> Wac Childline: 0800 1111. Waa bilaash.

    Ma jiro qof farriimahan mar walba akhriya. Haddii ay degdeg tahay, fadlan wac lambarrada kore.

out-of-the-blue-about = Waad ku mahadsan tahay inaad noo sheegtay! Maxay ku saabsan tahay?
out-of-the-blue-none = Kuwan midna ma aha
out-of-the-blue-nothing-open =
    Mahadsanid. Hadda wax furan ma jiraan, markaa kaas qofna ma akhrin doono.

    Dhowaan mar kale soo eeg: soo dir /start. Haddii aad hadda caawimo u baahan tahay, soo dir /help.
out-of-the-blue-kept = Mahadsanid! 💛 Kuwii kale ayaan la kaydinnay.

send-again-unreadable = Waan ka xunnahay, kaas waan furi weynay. Fadlan mar kale isku day, ama si kale u soo dir.
send-again-too_big = Waan ka xunnahay, kaas aad buu noogu weynaa. Fadlan soo dir mid ka yar, ama si kale u sheeg.
send-again-unreadable-file = Waan ka xunnahay, kaas waan furi weynay. Fadlan mar kale soo dir, ama mid kale soo dir.
send-again-too_big-file = Waan ka xunnahay, kaas aad buu noogu weynaa. Fadlan soo dir mid ka yar.
send-again-gone = Waan ka xunnahay, kaas wuu lumay intaanan furin. Fadlan mar kale soo dir.
send-again-silent = Kaas qof hadlaya kama aannan maqlin. Ma rabtaa inaad mar kale isku daydo?
send-again-thanks = Mahadsanid! Kaas wuu shaqeeyay. 💛

album-many = Waa sawirro badan! Waxaan kaydinnay 10-kii ugu horreeyay.

out-of-the-blue-never-mind =
    Waa hagaag, ma aannan kaydin. 🧡
    Ma jiraan wax ku dhibaya, ama ma dareemaysaa inaadan ammaan ahayn? Waxaad wici kartaa Childline: <b>0800 1111</b>. Waa bilaash. Hadda khatar ma ku jirtaa? Wac <b>999</b>.
