# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Soo dhowow! Waxaan ahay Sayso.

    Luqaddee baan ku wada hadalnaa?
welcome-who = Yaad tahay?
welcome-who-young-person = 🧒 Carruur ama dhallinyaro
welcome-who-parent = 👪 Waalid ama daryeele
welcome-age = Imisa jir baad tahay?
welcome-age-under-8 = Ka yar 8
welcome-age-8-12 = 8 ilaa 12
welcome-age-13-15 = 13 ilaa 15
welcome-age-16-17 = 16 ama 17
welcome-age-18-25 = 18 ilaa 25

welcome-notice =
    <b>Intaadan bilaabin, waxyaabahan ogow</b>

    🏠 Waxaan u adeegnaa carruurta iyo qoysaska kuu dhow.
    👀 Qof dhab ah ayaa akhriya waxa aad soo dirto, maalmaha shaqada.
    🙈 Wuxuu arkaa magac aan kuu samaynay. Magacaaga ma arko.
    📱 Telegram sidoo kale wuu arki karaa farriimaha.
    🔒 Si ammaan ah ayaan u haynaa waxa aad sheegto.
    🗑 Mar kasta dib baad u qaadan kartaa. Soo dir /mydata.
    🧡 Haddii aan u malayno inaadan ammaan ahayn, waxaa dhici karta inaan u baahanno inaan u sheegno qof ku caawin kara.
    ✋ Si aad u joojiso, soo dir erayga stop.

    Ma jeclaan lahayd inaad ka qayb qaadato?
welcome-notice-yes = 👍 Haa
welcome-notice-not-now = Hadda maya
welcome-not-now-said =
    Dhib malaha 🙂 Mar kasta waad soo noqon kartaa.

    Soo dir uun /start.
welcome-invite = Ma kuu soo diri karnaa farriin marka ay jirto wax cusub oo aad ra'yi ka dhiibato?
welcome-invite-yes = 👍 Haa, fadlan
welcome-invite-no = Maya, mahadsanid
