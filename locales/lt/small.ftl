# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Gerai. Daugiau tau neberašysime. ✋

    Tavo žodžiai ir toliau saugūs. Nori grįžti? Siųsk /start. Nori juos ištrinti? Siųsk /mydata.

forget-sure =
    Nori, kad tave pamirštume?

    Dings viskas, ką tu sakei, ir tavo sugalvotas vardas. Grąžinti jau nebegalėsime.
forget-sure-yes = 🗑 Taip, pamirškite mane
forget-sure-no = Ne, palikti
forget-kept = Gerai, viskas liko kaip buvę.
forget-gone =
    Padaryta. Pamiršome tave ir viską, ką tu sakei.

    Jei kada nors sugrįši, siųsk /start. Viso gero 💛

language-changed = Padaryta! Nuo šiol kalbėsimės lietuviškai.

privacy-notice =
    <b>Kas mato tavo žodžius</b>

    👀 Juos skaito tikras žmogus, darbo dienomis. Jis jais rūpinasi ir perduoda, ką sako žmonės.
    🙈 Jis mato sugalvotą vardą. Mes nesaugome tavo vardo, telefono numerio ir gimtadienio.
    🤫 Niekas kitas nemato tavo žodžių, kol jų nepatikrina žmogus iš mūsų komandos. Tavo vardo prie jų niekada nebūna.
    📱 Telegram irgi gali matyti žinutes.
    🔒 Tai, ką saugome, yra užrakinta, o raktą turime tik mes.
    🧡 Jei mums atrodys, kad tau gresia pavojus, gali tekti pasakyti žmogui, kuris gali padėti.

    <b>Renkiesi tu</b>

    /mydata – pamatyti arba ištrinti tai, ką sakei
    /forget – kad tave pamirštume
    /stop – kad daugiau neberašytume

help-text =
    <b>Aš esu Sayso</b> 👋 Tu pasakai mums, ką manai. Paskui mes pasakome tau, kas iš to išėjo.

    /start – pasakyti, ką manai
    /mydata – pamatyti arba ištrinti tai, ką sakei
    /language – pakeisti kalbą
    /privacy – pamatyti, kas skaito
    /stop – kad daugiau neberašytume
    /forget – kad tave pamirštume

    🚨 <b>Tau dabar gresia pavojus?</b> Skambink 999.
    💛 <b>Nori su kuo nors pasikalbėti?</b> Vaikų linija Childline: 0800 1111. Tai nemokama.

    Niekas neskaito šio pokalbio visą laiką. Jei negali laukti, skambink.

out-of-the-blue-about = Ačiū, kad mums sakai! Apie ką tai?
out-of-the-blue-none = Nė vienas iš šitų
out-of-the-blue-nothing-open =
    Ačiū. Dabar nieko atviro nėra, todėl šito niekas neperskaitys.

    Netrukus vėl siųsk /start ir pažiūrėk. Jei pagalbos reikia dabar, siųsk /help.
out-of-the-blue-kept = Ačiū! 💛 Išsaugojome kartu su kitais tavo žodžiais.

send-again-unreadable = Oi, nepavyko to atidaryti. Pabandyk dar kartą arba siųsk kitaip.
send-again-too_big = Oi, tai buvo mums per didelis failas. Siųsk mažesnį arba pasakyk kitaip.
send-again-unreadable-file = Atsiprašome, nepavyko to atidaryti. Atsiųsk dar kartą arba atsiųsk kitą.
send-again-too_big-file = Atsiprašome, tai mums per didelis failas. Atsiųsk mažesnį.
send-again-gone = Oi, tai dingo, kol dar nebuvome atidarę. Siųsk dar kartą.
send-again-silent = Ten negirdėti, kad kas nors kalbėtų. Nori pabandyti dar kartą?
send-again-thanks = Ačiū! Dabar pavyko. 💛

album-many = Kiek daug nuotraukų! Išsaugojome pirmas 10.

out-of-the-blue-never-mind =
    Gerai, to neišsaugojome. 🧡
    Kas nors negerai arba nesaugu? Gali pasikalbėti su Childline: <b>0800 1111</b>. Tai nemokama. Tau dabar gresia pavojus? Skambink <b>999</b>.
