# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Gerai. Daugiau tau neberašysime. ✋

    Tavo žodžiai ir toliau saugūs. Nori grįžti? Siųsk /start. Nori juos ištrinti? Siųsk /mydata.

forget-sure =
    Nori, kad tave pamirštume?

    Dings viskas, ką tu sakei, ir tau sugalvotas vardas. Grąžinti jau nebegalėsime.
forget-sure-yes = 🗑 Taip, pamirškite mane
forget-sure-no = Ne, palikti
forget-kept = Gerai, viskas liko kaip buvę.
forget-gone =
    Padaryta. Pamiršome tave ir viską, ką tu sakei.

    Jei kada nors sugrįši, siųsk /start. Viso gero 💛

language-changed = Padaryta! Nuo šiol kalbėsimės lietuviškai.

privacy-notice =
    <b>Kas mato tavo žodžius</b>

    👀 Darbo dienomis juos skaito tikras žmogus. Jis jais rūpinasi ir perduoda, ką sako žmonės.
    🙈 Jis mato sugalvotą vardą. Mes nesaugome nei tavo vardo, nei telefono numerio, nei gimtadienio.
    🤫 Niekas kitas nemato tavo žodžių, kol jų nepatikrins žmogus iš mūsų komandos. Tavo vardo prie jų niekada nebūna.
    📱 Telegram irgi gali matyti žinutes.
    🔒 Tai, ką saugome, yra užrakinta, o raktą turime tik mes.
    🧡 Jei mums atrodys, kad tau gresia pavojus, mums gali tekti apie tai pasakyti žmogui, kuris gali padėti.

    <b>Renkiesi tu</b>

    /mydata – pamatyti arba ištrinti tai, ką sakei
    /forget – kad tave pamirštume
    /stop – kad daugiau neberašytume

help-text =
    <b>Aš esu Sayso</b> 👋 Tu pasakai mums, ką manai. Paskui mes pasakome tau, kas iš to išėjo.

    /start – pasakyti, ką manai
    /later – kad paklaustume kitą kartą
    /mydata – pamatyti arba ištrinti tai, ką sakei
    /language – pakeisti kalbą
    /privacy – pamatyti, kas skaito
    /stop – kad daugiau neberašytume
    /forget – kad tave pamirštume

    🚨 <b>Tau dabar gresia pavojus?</b> Skambink 999.
    💛 <b>Nori su kuo nors pasikalbėti?</b> Pagalbos telefonas vaikams Childline: 0800 1111. Skambutis nemokamas.

    Niekas neskaito šio pokalbio visą laiką. Jei negali laukti, skambink.

out-of-the-blue-about = Ačiū, kad mums sakai! Apie ką tai?
out-of-the-blue-none = Nė viena iš šių temų
out-of-the-blue-nothing-open =
    Ačiū. Dabar klausimų nėra, todėl šito niekas neperskaitys.

    Užsuk netrukus: siųsk /start. Jei pagalbos reikia dabar, siųsk /help.
out-of-the-blue-kept = Ačiū! 💛 Išsaugojome kartu su kitais tavo žodžiais.

send-again-unreadable = Oi, nepavyko to atidaryti. Pabandyk dar kartą arba siųsk kitaip.
send-again-too_big = Oi, tai buvo mums per didelis failas. Siųsk mažesnį arba pasakyk kitaip.
send-again-unreadable-file = Oi, nepavyko to atidaryti. Atsiųsk dar kartą arba atsiųsk kitą.
send-again-too_big-file = Oi, tai mums per didelis failas. Atsiųsk mažesnį.
send-again-gone = Oi, tai dingo, mums nespėjus atidaryti. Siųsk dar kartą.
send-again-silent = Ten negirdėti, kad kas nors kalbėtų. Nori pabandyti dar kartą?
send-again-thanks = Ačiū! Dabar pavyko. 💛

album-many = Kiek daug nuotraukų! Išsaugojome pirmas 10.

out-of-the-blue-never-mind =
    Gerai, to neišsaugojome. 🧡
    Vyksta kas nors blogo ar nesaugaus? Gali su kuo nors pasikalbėti. Pagalbos telefonas vaikams Childline: <b>0800 1111</b>. Skambutis nemokamas. Tau dabar gresia pavojus? Skambink <b>999</b>.
