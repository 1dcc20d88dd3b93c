# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Bună! Eu sunt Sayso.

    În ce limbă vrei să vorbim?
welcome-who = Cine ești?
welcome-who-young-person = 🧒 Copil sau persoană tânără
welcome-who-parent = 👪 Părinte sau cine are grijă de copil
welcome-age = Câți ani ai?
welcome-age-under-8 = Sub 8
welcome-age-8-12 = Între 8 și 12
welcome-age-13-15 = Între 13 și 15
welcome-age-16-17 = 16 sau 17
welcome-age-18-25 = Între 18 și 25

welcome-notice =
    <b>Bine de știut înainte să începi</b>

    🏠 Ne ocupăm de locuri și activități pentru copii și familii din zona ta.
    👀 Un om adevărat citește ce trimiți, în zilele de lucru.
    🙈 Vede un nume inventat, nu numele tău.
    📱 Și Telegram poate vedea mesajele.
    🔒 Păstrăm în siguranță ce spui.
    🗑 Poți șterge oricând ce ai spus. Trimite /mydata.
    🧡 Dacă ni se pare că nu ești în siguranță, poate va trebui să-i spunem cuiva care te poate ajuta.
    ✋ Vrei să te oprești? Trimite cuvântul stop.

    Vrei să participi?
welcome-notice-yes = 👍 Da
welcome-notice-not-now = Nu acum
welcome-not-now-said =
    E în regulă 🙂 Poți reveni oricând.

    Trimite doar /start.
welcome-invite = Putem să îți scriem când avem întrebări noi?
welcome-invite-yes = 👍 Da, sigur
welcome-invite-no = Nu, mulțumesc
