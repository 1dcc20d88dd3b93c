# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Wax kale ma ku dari lahayd? 🙂
anything-else-to-add = Kaasna waan helnay. Wax kale?
got-that-too = Kaasna waan helnay. 💛
add-some-words = Ma rabtaa inaad dhowr eray ku darto?
go-on = Haye, sii wad 🙂 Qor, ama soo dir sawir ama farriin cod ah.
ten-fit = Hal jawaab waxaa ku jiri kara { $most }. { $most }-ka hore waan haynaa.
edit-not-read = Taasi kuma habboona su'aasha, markaa jawaabtii hore ayaa jiraysa. Waad beddeli kartaa: dir /mydata.
stop-was-an-answer = Taasi ma jawaabtaadii bay ahayd? Soo dir /start, kaddib taabo jawaabtaas. 🙂

button-that-is-all = ✅ Waa intaas
button-no-words = ✅ Erayo la'aan dir

plain-that-is-all = maya, may, maya mahadsanid, maya waa intaas, erayo ma jiraan, waxba, waxba maya, wax kale maya, wax kale ma jiraan, wax kale ma jiro, wax kale ma hayo, waa intaas, waa intaa, intaas, intaa, waa intaas uun, waa dhammaatay, waa dhamaatay, dhammaatay, dhamaatay, waan dhammeeyay, waan dhameeyay, dhammee, dhamee, dir, soo dir, dir hadda, no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = haa, ha, haa fadlan, haa waan rabaa, haye, sug, i sug, in yar sug, yara sug, hal daqiiqo, daqiiqad, wax kale, mid kale, wax kale baa jira, wax kale ayaa jira, yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ Jawaab beddel
change-answer-list = Kuwani waa jawaabahaaga. Kee baad rabtaa inaad beddesho?
change-answer-back = Ku soo dhowow mar kale 👋 Kuwani waa jawaabahaaga ilaa hadda. Kee baad rabtaa inaad beddesho?
change-answer-go-on = ▶️ Ka jawaab su'aalaha kale
change-answer-add = ➕ Wax kale sheeg
change-answer-add-what = Maxaa kale oo aad rabtaa inaad sheegto?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Halkan wax la beddelo kuma jiraan. 🙂
change-answer-leave = 👍 Sidooda ha ahaadaan
change-answer-left = Waa hagaag, sidii hore ayay yihiin. 👍
change-answer-before =
    Jawaabtaadii hore:
    { $what }
change-answer-changed =
    Waa dhammaatay! 💛 Jawaabtaadii ku saabsanayd <b>{ $title }</b> waan beddelnay.

    Waad beddeli kartaa jawaabahaaga ilaa laga xiro.
change-answer-closed =
    <b>{ $title }</b> hadda waa la xiray, markaa jawaabuhu sidooda ayay ahaanayaan.
change-answer-gone = Su'aashaas mar dambe ma weydiinno, markaa wax la beddelo ma jiraan.

my-data-one-change = ✏️ Beddel
