# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

staff-state = { $state ->
    [draft] heb agor eto
    [open] ar agor
    [closed] ar gau
   *[other] { $state }
}
staff-status = { $status ->
    [waiting] yn aros i'w adolygu
    [let_through] wedi ei dderbyn
    [held_back] wedi ei ddal yn ôl
   *[other] { $status }
}
staff-mode = { $mode ->
    [choice] 👆 tapio
    [text] ✏️ geiriau
    [emoji] 😀 emoji
    [image] 📷 llun
    [voice] 🎤 llais
   *[other] { $mode }
}
staff-outcome-state = { $state ->
    [draft] drafft
    [scheduled] wedi ei amserlennu
    [sending] yn cael ei anfon
    [sent] wedi ei anfon
    [cancelled] wedi ei ganslo
   *[other] { $state }
}
staff-went = ✓ { $to }
staff-question-to-the-team = Cwestiwn i'r tîm
staff-anything-else = Rhywbeth arall
staff-chose = Dewis: { $what }
staff-words = “{ $text }”
staff-tally =
    <b>{ $question }</b>
    { LINES($lines) }
staff-tally-line = { $option }: { $count }

staff-no-projects = Does dim prosiectau eto. Ychwanegwch un ar y gweinydd gyda: sayso project add FILE.toml
staff-home = { $count ->
    [zero] Dim prosiectau.
    [one] 1 prosiect.
    [two] 2 brosiect. Dewiswch un.
    [few] 3 phrosiect. Dewiswch un.
    [many] 6 phrosiect. Dewiswch un.
   *[other] { $count } prosiect. Dewiswch un.
}
staff-project = { $waiting ->
    [zero] { $title } · { $state }
    [one] { $title } · { $state } · { $waiting } yn aros
    [two] { $title } · { $state } · { $waiting } yn aros
    [few] { $title } · { $state } · { $waiting } yn aros
    [many] { $title } · { $state } · { $waiting } yn aros
   *[other] { $title } · { $state } · { $waiting } yn aros
}

staff-join-no-such-invite = Dyw'r gwahoddiad hwn ddim yn gweithio. Efallai ei fod wedi ei ddefnyddio, yn rhy hen neu wedi ei gamdeipio. Gofynnwch am un newydd.
staff-join-welcome =
    👋 Croeso i'r tîm. Eich rôl: <b>{ $role }</b>.

    Mae'r hyn mae pobl yn ei ddweud yn breifat. Agorwch yr hyn sydd ei angen yn unig, a pheidiwch â'i rannu y tu allan i'ch tîm.
    Anfonwch /staff unrhyw bryd.
staff-join-button-open = Agor y prosiectau

staff-project-gone = Dyw'r prosiect hwn ddim yn bodoli mwyach.
staff-project-page =
    <b>{ $title }</b> · { $state }
    📅 Addewid: { $by }

    👥 Pobl: { $people }
    💬 Sylwadau: { $views } ({ $waiting } yn aros i'w hadolygu)
    🔔 Yn aros i glywed: { $followers }
staff-project-button-views = Sylwadau diweddaraf
staff-project-button-outcome = Ysgrifennu canlyniad
staff-project-button-outcomes = Canlyniadau
staff-project-button-open = Ei agor
staff-project-button-close = Ei gau
staff-project-button-back = Yn ôl
staff-project-button-yes = ✅ Ie
staff-project-button-no = Na
staff-project-sure-open = Agor <b>{ $title }</b>? Bydd y bobl y mae ar eu cyfer yn cael gwahoddiad.
staff-project-sure-close = Cau <b>{ $title }</b>? All neb ateb ar ôl hynny.
staff-project-now-open = Mae <b>{ $title }</b> ar agor.
staff-project-now-closed = Mae <b>{ $title }</b> ar gau.
staff-project-already-open = Roedd <b>{ $title }</b> ar agor yn barod.
staff-project-already-closed = Roedd <b>{ $title }</b> ar gau yn barod.
staff-project-outcomes = Canlyniadau <b>{ $title }</b>
staff-project-one-outcome = { $result ->
    [did] ✅ Gwnaethon ni · { $state }
    [doing] 🔨 Rydyn ni'n gwneud · { $state }
   *[could_not] 💭 Allen ni ddim · { $state }
}

staff-views-gone = Dyw'r prosiect hwn ddim yn bodoli mwyach.
staff-views-list = Sylwadau diweddaraf ar <b>{ $title }</b>. Tapiwch rif i agor un. Mae'r hyn rydych chi'n ei agor yn cael ei nodi.
staff-views-none = Does dim sylwadau ar <b>{ $title }</b> yma.
staff-views-line =
    <b>{ $number }.</b> { $who } · { $mode } · { $status }
    { $question } · { $at }
staff-views-button-older = Hŷn
staff-views-button-newest = Diweddaraf
staff-views-button-back = Yn ôl
staff-views-taken-back = Mae'r person wedi cymryd hwn yn ôl. Mae wedi mynd.
staff-views-media = { $number } o { $of }
staff-views-opened =
    <b>{ $who }</b> · { $at }
    { $question }
    Statws: { $status }
staff-views-button-through = Derbyn
staff-views-button-hold = Dal yn ôl
staff-views-button-answer = Ateb
staff-views-button-list = Yn ôl i'r rhestr
staff-views-button-next = Nesaf
staff-views-said-through = ✅ Wedi ei dderbyn.
staff-views-said-hold = ✋ Wedi ei ddal yn ôl. Dim ond staff all ei weld.
staff-views-next = Nesaf: { $who }, { $question }
staff-views-answer = Ysgrifennwch eich ateb i { $who }. Byddan nhw'n ei gael fel rydych chi'n ei ysgrifennu.
staff-views-answered = ✅ Mae eich ateb ar ei ffordd i { $who }.

staff-outcome-gone = Dyw'r prosiect hwn ddim yn bodoli mwyach.
staff-outcome-result = Beth ddaeth ohono?
staff-outcome-result-did = Gwnaethon ni hyn
staff-outcome-result-doing = Rydyn ni wrthi'n ei wneud
staff-outcome-result-could_not = Allen ni ddim
staff-outcome-said = <b>Dywedoch chi.</b> Beth ddywedodd pobl? Yn fyr, mewn geiriau y gall plentyn eu darllen.
staff-outcome-done-did = <b>Gwnaethon ni.</b> Beth wnaethoch chi?
staff-outcome-done-doing = <b>Rydyn ni'n gwneud.</b> Beth ydych chi'n ei wneud, a phryd bydd wedi gorffen?
staff-outcome-done-could_not = <b>Allen ni ddim.</b> Pam ddim? Mae gan bobl hawl i wybod y rheswm.
staff-outcome-reason-needed = Ysgrifennwch y rheswm. Dyw “Allen ni ddim” byth yn mynd allan heb reswm.
staff-outcome-other-languages = Fe wnaethoch chi newid y testun. Mae'r ieithoedd eraill yn dal i ddweud yr hen un. Ysgrifennwch nhw eto os oes angen.
staff-outcome-translate = Oes gyda chi'r testun mewn iaith arall?
staff-outcome-translate-more = Un iaith arall?
staff-outcome-button-no-more = Dim mwy o ieithoedd
staff-outcome-said-in = <b>Dywedoch chi</b> mewn { $language }:
staff-outcome-done-in-did = <b>Gwnaethon ni</b> mewn { $language }:
staff-outcome-done-in-doing = <b>Rydyn ni'n gwneud</b> mewn { $language }:
staff-outcome-done-in-could_not = <b>Allen ni ddim, oherwydd</b> mewn { $language }:
staff-outcome-voice = Darllenwch ef yn uchel fel nodyn llais, i bobl a ofynnodd am lais. Gallwch chi hepgor hyn.
staff-outcome-their-words = (geiriau pob person ei hun fydd yma)
staff-outcome-preview = 👇 Dyma beth fydd pobl yn ei gael:
staff-outcome-preview-voice = Bydd pobl a ofynnodd am lais yn cael hwn.
staff-outcome-check = Ydy e'n iawn?
staff-outcome-button-good = ✅ Iawn fel y mae
staff-outcome-button-result = Newid beth ddaeth ohono
staff-outcome-button-said = Newid “dywedoch chi”
staff-outcome-button-done = Newid beth wnaethon ni, neu pam ddim
staff-outcome-button-translate = Ychwanegu iaith
staff-outcome-button-voice = Recordio eto
staff-outcome-when = Pryd dylai fynd? Tapiwch, neu teipiwch ddyddiad ac amser, fel 25 Tach 16:30.
staff-outcome-now = Nawr
staff-outcome-today = Heddiw: { $at }
staff-outcome-tomorrow = Yfory: { $at }
staff-outcome-moved = Mae hynny'n rhy gynnar neu'n rhy hwyr yn y dydd i anfon neges at blentyn. Cafodd ei symud i { $at }.
staff-outcome-confirm = { $count ->
    [zero] Does neb yn dilyn y prosiect hwn eto. Ei anfon ar <b>{ $at }</b> at y rhai fydd yn ei ddilyn erbyn hynny?
    [one] Ei anfon at <b>1</b> person ar <b>{ $at }</b>?
    [two] Ei anfon at <b>2</b> berson ar <b>{ $at }</b>?
    [few] Ei anfon at <b>3</b> pherson ar <b>{ $at }</b>?
    [many] Ei anfon at <b>6</b> pherson ar <b>{ $at }</b>?
   *[other] Ei anfon at <b>{ $count }</b> o bobl ar <b>{ $at }</b>?
}
staff-outcome-button-send = Ei anfon
staff-outcome-button-later = Amser arall
staff-outcome-on-its-way = { $count ->
    [zero] ✅ Bydd yn mynd ar <b>{ $at }</b>, at bwy bynnag fydd yn dilyn erbyn hynny.
    [one] ✅ Bydd yn mynd at 1 person ar <b>{ $at }</b>.
    [two] ✅ Bydd yn mynd at 2 berson ar <b>{ $at }</b>.
    [few] ✅ Bydd yn mynd at 3 pherson ar <b>{ $at }</b>.
    [many] ✅ Bydd yn mynd at 6 pherson ar <b>{ $at }</b>.
   *[other] ✅ Bydd yn mynd at { $count } o bobl ar <b>{ $at }</b>.
}

staff-moment-sorry = Sori, wnes i ddim deall hynny. Teipiwch ddyddiad ac amser, fel 25 Tach 16:30 neu yfory 4pm.
staff-moment-past = Mae'r amser hwnnw wedi mynd. Dewiswch un diweddarach.
staff-moment-far = Mae hynny dros flwyddyn i ffwrdd. Dewiswch un agosach.
staff-moment-shown = { $at }
staff-moment-today-words = heddiw, heno, today, tonight
staff-moment-tomorrow-words = yfory, fory, tomorrow, tmrw
staff-moment-months = ion, chwe, maw, ebr, mai, meh, gor, aws, med, hyd, tach, rhag
staff-voice-sorry = Anfonwch nodyn llais, neu tapiwch Hepgor.

staff-progress-gone = Dyw'r canlyniad hwn ddim yn bodoli mwyach.
staff-progress-page =
    <b>{ $title }</b> · { $state }

    ✅ Wedi ei anfon: { $sent }
    ⚠️ Heb gyrraedd: { $not_delivered }
    🚫 Wedi blocio'r bot: { $blocked }
    ❓ Ddim yn gwybod a gyrhaeddodd: { $unknown }
    ⏳ Ar ôl: { $left }
    🛑 Wedi ei ganslo: { $cancelled }
staff-progress-now =
    <b>{ $title }</b>
    ✅ Wedi eu hanfon: { $sent } · ⏳ Ar ôl: { $left }
staff-progress-trouble =
    ⚠️ Heb gyrraedd: { $failed } · 🚫 Wedi blocio'r bot: { $blocked } · ❓ Ddim yn gwybod: { $unknown }
staff-could-not-open =
    Doedd dim modd agor hwn. Gofynnwyd iddyn nhw ei anfon eto.
staff-progress-button-refresh = Adnewyddu
staff-progress-button-cancel = Canslo'r gweddill
staff-progress-button-stop = Ie, canslo
staff-progress-button-keep = Na, ei anfon
staff-progress-button-back = Yn ôl
staff-progress-sure = { $left ->
    [zero] Mae pawb wedi ei gael yn barod. Canslo beth bynnag?
    [one] Ei ganslo i'r 1 person sydd heb ei gael eto?
    [two] Ei ganslo i'r 2 berson sydd heb ei gael eto?
    [few] Ei ganslo i'r 3 pherson sydd heb ei gael eto?
    [many] Ei ganslo i'r 6 pherson sydd heb ei gael eto?
   *[other] Ei ganslo i'r { $left } o bobl sydd heb ei gael eto?
}
staff-progress-stopped = 🛑 Wedi ei ganslo. Does dim modd galw'n ôl beth sydd wedi mynd.

staff-outcome-button-progress = Pa mor bell mae e?

staff-nothing-open =
    Anfonwch /staff i weld eich prosiectau.
