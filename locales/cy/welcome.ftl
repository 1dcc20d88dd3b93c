# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

welcome-language =
    👋 Helô! Sayso ydw i.

    Pa iaith hoffet ti?
welcome-who = Pwy wyt ti?
welcome-who-young-person = 🧒 Plentyn neu berson ifanc
welcome-who-parent = 👪 Rhiant neu ofalwr
welcome-age = Faint yw dy oed di?
welcome-age-under-8 = Dan 8
welcome-age-8-12 = 8 i 12
welcome-age-13-15 = 13 i 15
welcome-age-16-17 = 16 neu 17
welcome-age-18-25 = 18 i 25

welcome-notice =
    <b>Pethau i'w gwybod cyn dechrau</b>

    🏠 Ni sy'n rhedeg gwasanaethau i blant a theuluoedd yn dy ardal di.
    👀 Mae person go iawn yn darllen beth rwyt ti'n ei anfon, ar ddyddiau gwaith.
    🙈 Maen nhw'n gweld enw gwneud, nid dy enw di.
    📱 Gall Telegram weld negeseuon hefyd.
    🔒 Rydyn ni'n cadw beth rwyt ti'n ei ddweud yn ddiogel.
    🗑 Gelli di ei gymryd yn ôl unrhyw bryd. Anfona /mydata.
    🧡 Os ydyn ni'n meddwl nad wyt ti'n ddiogel, efallai y bydd angen i ni ddweud wrth rywun all helpu.
    ✋ I stopio, anfona'r gair stop.

    Hoffet ti gymryd rhan?
welcome-notice-yes = 👍 Hoffwn
welcome-notice-not-now = Ddim nawr
welcome-not-now-said =
    Mae hynny'n iawn 🙂 Gelli di ddod yn ôl unrhyw bryd.

    Anfona /start.
welcome-invite = Gawn ni anfon neges atat ti pan fydd rhywbeth newydd i ddweud dy farn amdano?
welcome-invite-yes = 👍 Cewch
welcome-invite-no = Na, dim diolch
