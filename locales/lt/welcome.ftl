# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Labas! Aš esu Sayso.

    Kuria kalba kalbėsimės?
welcome-who = Kas tu esi?
welcome-who-young-person = 🧒 Vaikas arba jaunas žmogus
welcome-who-parent = 👪 Tėvai arba globėjai
welcome-age = Kiek tau metų?
welcome-age-under-8 = Mažiau nei 8
welcome-age-8-12 = Nuo 8 iki 12
welcome-age-13-15 = Nuo 13 iki 15
welcome-age-16-17 = 16 arba 17
welcome-age-18-25 = Nuo 18 iki 25

welcome-notice =
    <b>Verta žinoti prieš pradedant</b>

    🏠 Mes rūpinamės vietomis ir veiklomis vaikams ir šeimoms netoli tavęs.
    👀 Darbo dienomis tai, ką siunti, skaito tikras žmogus.
    🙈 Jis mato sugalvotą vardą, ne tavo.
    📱 Telegram irgi gali matyti žinutes.
    🔒 Tavo žodžius laikome saugiai.
    🗑 Gali juos ištrinti bet kada. Siųsk /mydata.
    🧡 Jei mums atrodys, kad tau gresia pavojus, mums gali tekti apie tai pasakyti žmogui, kuris gali padėti.
    ✋ Nori sustoti? Siųsk žodį stop.

    Nori dalyvauti?
welcome-notice-yes = 👍 Taip
welcome-notice-not-now = Ne dabar
welcome-not-now-said =
    Gerai 🙂 Gali grįžti bet kada.

    Tiesiog siųsk /start.
welcome-invite = Ar galime tau parašyti, kai bus naujų klausimų?
welcome-invite-yes = 👍 Taip, prašau
welcome-invite-no = Ne, ačiū
