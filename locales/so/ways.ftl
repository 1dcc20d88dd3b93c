# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Wax ma ku dari lahayd? 🙂
anything-else-to-add = Kaasna waan helnay. Wax kale?
got-that-too = Kaasna waan helnay. 💛
add-some-words = Ma rabtaa inaad dhowr eray ku darto?
go-on = Haye, sii wad 🙂 Qor, ama soo dir sawir ama farriin cod ah.
ten-fit = Hal jawaab waxaa ku jiri kara { $most }. { $most }-ka hore waan haynaa.
stop-was-an-answer = Jawaabtaadii ma ahayd? Dir /start, kaddib taabo. 🙂

button-that-is-all = ✅ Waa intaas
button-no-words = ✅ Erayo la'aan dir

plain-that-is-all = maya, may, maya mahadsanid, erayo ma jiraan, waxba, wax kale maya, waa intaas, intaas, waa dhammaatay, waan dhammeeyay, dhammee, dir, soo dir, dir hadda
plain-more = haa, haa fadlan, haye, sug, i sug, in yar sug, hal daqiiqo, wax kale, mid kale

change-answer-button = ✏️ Jawaab beddel
change-answer-list = Kuwani waa jawaabahaaga. Kee baad rabtaa inaad beddesho?
change-answer-back = Mar kale salaan 👋 Kuwani waa jawaabahaaga ilaa hadda. Kee baad rabtaa inaad beddesho?
change-answer-go-on = ▶️ Ka jawaab su'aalaha kale
change-answer-add = ➕ Wax kale sheeg
change-answer-add-what = Maxaa kale oo aad rabtaa inaad sheegto?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Halkan wax la beddelo kuma jiraan. 🙂
change-answer-leave = 👍 Sidooda ha ahaadaan
change-answer-left = Waa hagaag, sidii hore ayay yihiin. 👍
change-answer-before = Jawaabtaadii hore: { $what }
change-answer-changed =
    Waa dhammaatay! 💛 Jawaabtaadii ku saabsanayd <b>{ $title }</b> waan beddelnay.

    Waad beddeli kartaa jawaabahaaga ilaa la xiro.
change-answer-closed =
    <b>{ $title }</b> hadda waa la xiray, markaa jawaabuhu sidooda ayay ahaanayaan.
change-answer-gone = Su'aashaas hadda ma weydiinno, markaa wax la beddelo ma jiraan.

my-data-one-change = ✏️ Beddel
said-with-more = 🎤 farriin cod ah iyo wax kale
