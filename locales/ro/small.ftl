# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Bine. Nu îți mai scriem. ✋

    Ce ai spus rămâne în siguranță. Vrei să revii? Trimite /start. Vrei să ștergi ce ai spus? Trimite /mydata.

forget-sure =
    Vrei să te uităm?

    Ștergem tot ce ai spus și numele tău inventat. După aceea nu mai putem aduce nimic înapoi.
forget-sure-yes = 🗑 Da, uitați-mă
forget-sure-no = Nu, păstrează
forget-kept = Bine, totul a rămas cum era.
forget-gone =
    Gata. Te-am uitat și am șters tot ce ai spus.

    Dacă revii vreodată, trimite /start. Ai grijă de tine 💛

language-changed = Gata! De acum vorbim așa.

privacy-notice =
    <b>Cine vede ce spui</b>

    👀 Un om adevărat citește tot, în zilele de lucru. Are grijă de ce spui și duce mai departe ce cred oamenii.
    🙈 Vede un nume inventat. Nu păstrăm numele tău, nici numărul de telefon, nici ziua de naștere.
    🤫 Nimeni altcineva nu vede cuvintele tale până nu le verifică cineva din echipă. Numele tău nu e niciodată lângă ele.
    📱 Și Telegram poate vedea mesajele.
    🔒 Ce păstrăm e încuiat, iar cheia e numai la noi.
    🧡 Dacă ni se pare că nu ești în siguranță, poate va trebui să-i spunem cuiva care te poate ajuta.

    <b>Tu alegi</b>

    /mydata – vezi sau șterge ce ai spus
    /forget – te uităm
    /stop – nu îți mai scriem

help-text =
    <b>Eu sunt Sayso</b> 👋 Tu ne spui ce crezi. Apoi noi îți spunem ce a ieșit.

    /start – spune ce crezi
    /later – te întrebăm altă dată
    /mydata – vezi sau șterge ce ai spus
    /language – schimbă limba
    /privacy – vezi cine citește
    /stop – nu îți mai scriem
    /forget – te uităm

    🚨 <b>Ești în pericol acum?</b> Sună la 999.
    💛 <b>Vrei să vorbești cu cineva?</b> Telefonul copiilor Childline: 0800 1111. E gratis.

    Nimeni nu citește aici tot timpul. Dacă nu poate aștepta, sună.

out-of-the-blue-about = Mulțumim că ne spui! Despre ce e vorba?
out-of-the-blue-none = Despre altceva
out-of-the-blue-nothing-open =
    Mulțumim. Acum nu e nimic deschis, așa că nimeni nu va citi asta.

    Revino în curând: trimite /start ca să vezi ce e nou. Dacă ai nevoie de ajutor acum, trimite /help.
out-of-the-blue-kept = Mulțumim! 💛 Am păstrat și asta, lângă celelalte.

send-again-unreadable = Scuze, nu am putut deschide asta. Mai încearcă o dată sau trimite altfel.
send-again-too_big = Scuze, a fost prea mare pentru noi. Trimite ceva mai mic sau spune altfel.
send-again-unreadable-file = Ne pare rău, nu am putut deschide fișierul. Mai trimite-l o dată sau trimite altul.
send-again-too_big-file = Ne pare rău, era prea mare pentru noi. Trimite ceva mai mic.
send-again-gone = Scuze, a dispărut înainte să putem deschide. Mai trimite o dată.
send-again-silent = Nu se aude pe nimeni vorbind acolo. Vrei să mai încerci o dată?
send-again-thanks = Mulțumim! Acum a mers. 💛

album-many = Ce multe poze! Le-am păstrat pe primele 10.

out-of-the-blue-never-mind =
    Bine, nu am păstrat asta. 🧡
    E ceva în neregulă sau nu te simți în siguranță? Poți vorbi cu Childline: <b>0800 1111</b>. E gratis. Ești în pericol acum? Sună la <b>999</b>.
