# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

stop-said =
    Iawn. Fyddwn ni ddim yn anfon rhagor o negeseuon atat ti. ✋

    Mae'r hyn ddywedaist ti yn dal yn ddiogel. I ddod yn ôl, anfona /start. I'w gymryd yn ôl, anfona /mydata.

forget-sure =
    Wyt ti am i ni dy anghofio di?

    Bydd popeth ddywedaist ti yn mynd, a dy enw gwneud hefyd. Allwn ni ddim dadwneud hyn.
forget-sure-yes = 🗑 Ie, anghofiwch fi
forget-sure-no = Na, ei gadw
forget-kept = Iawn, mae popeth fel roedd e.
forget-gone =
    Dyna ni. Rydyn ni wedi dy anghofio di a phopeth ddywedaist ti.

    Os doi di yn ôl rywbryd, anfona /start. Cymer ofal 💛

language-changed = Dyna ni! Fel hyn byddwn ni'n siarad o hyn ymlaen.

privacy-notice =
    <b>Pwy sy'n gweld beth rwyt ti'n ei ddweud</b>

    👀 Mae person go iawn yn ei ddarllen, ar ddyddiau gwaith. Maen nhw'n gofalu amdano ac yn rhannu beth mae pobl yn ei ddweud.
    🙈 Maen nhw'n gweld enw gwneud. Dydyn ni ddim yn cadw dy enw, dy rif ffôn na dy ben-blwydd.
    🤫 Does neb arall yn gweld dy eiriau nes bod aelod o staff wedi eu gwirio. Dyw dy enw byth gyda nhw.
    📱 Gall Telegram weld negeseuon hefyd.
    🔒 Mae'r hyn rydyn ni'n ei gadw dan glo, a dim ond ni sydd â'r allwedd.
    🧡 Os ydyn ni'n meddwl nad wyt ti'n ddiogel, efallai y bydd angen i ni ddweud wrth rywun all helpu.

    <b>Ti sy'n dewis</b>

    /mydata i weld beth ddywedaist ti neu ei gymryd yn ôl
    /forget i wneud i ni dy anghofio di
    /stop i stopio negeseuon

help-text =
    <b>Sayso ydw i</b> 👋 Rwyt ti'n dweud dy farn wrthon ni. Wedyn rydyn ni'n dweud beth ddigwyddodd.

    /start i ddweud dy farn
    /later i ni ofyn rywbryd eto
    /mydata i weld beth ddywedaist ti neu ei gymryd yn ôl
    /language i newid yr iaith
    /privacy i weld pwy sy'n ei ddarllen
    /stop i stopio negeseuon
    /forget i wneud i ni dy anghofio di

    🚨 <b>Mewn perygl nawr?</b> Ffonia 999.
    💛 <b>Eisiau siarad â rhywun?</b> Childline: 0800 1111. Mae am ddim.

    Does neb yn darllen y sgwrs hon drwy'r amser. Os na all hyn aros, ffonia.

out-of-the-blue-about = Diolch am ddweud wrthon ni! Am beth mae hyn?
out-of-the-blue-none = Dim un o'r rhain
out-of-the-blue-nothing-open =
    Diolch. Does dim byd ar agor nawr, felly fydd neb yn darllen hwnna.

    Anfona /start i edrych eto cyn bo hir. Os wyt ti angen help nawr, anfona /help.
out-of-the-blue-kept = Diolch! 💛 Rydyn ni wedi ei gadw gyda'r gweddill.

send-again-unreadable = Sori, allen ni ddim agor hwnna. Rho gynnig arall arni, neu anfona rywbeth mewn ffordd arall.
send-again-too_big = Sori, roedd hwnna'n rhy fawr i ni. Anfona un llai, neu dwed hynny mewn ffordd arall.
send-again-unreadable-file = Sori, doedden ni ddim yn gallu agor hwnna. Rho gynnig arall arni, neu anfona un arall.
send-again-too_big-file = Sori, roedd hwnna'n rhy fawr i ni. Anfona un llai.
send-again-gone = Sori, roedd hwnna wedi mynd cyn i ni allu ei agor. Beth am ei anfon eto?
send-again-silent = Allen ni ddim clywed neb yn siarad yn hwnna. Wyt ti am drio eto?
send-again-thanks = Diolch! Fe weithiodd hwnna. 💛

album-many = Dyna lawer o luniau! Rydyn ni wedi cadw'r 10 cyntaf.

out-of-the-blue-never-mind =
    Iawn, dydyn ni ddim wedi'i gadw. 🧡
    Oes rhywbeth o'i le, neu dwyt ti ddim yn teimlo'n ddiogel? Gelli di siarad â Childline: <b>0800 1111</b>. Mae am ddim. Mewn perygl nawr? Ffonia <b>999</b>.
