# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

anything-to-add = Oes rhywbeth i'w ychwanegu? 🙂
anything-else-to-add = Mae hwnna gyda ni hefyd. Unrhyw beth arall?
got-that-too = Mae hwnna gyda ni hefyd. 💛
add-some-words = Wyt ti am ychwanegu ychydig o eiriau?
go-on = Iawn, ymlaen â ti 🙂 Teipia, neu anfona lun neu nodyn llais.
ten-fit = Mae lle i { $most } mewn un ateb. Mae'r { $most } cyntaf gyda ni.
edit-not-read = Dydy hynny ddim yn ffitio'r cwestiwn, felly mae dy ateb cyntaf yn aros. Gelli di ei newid: anfona /mydata.
stop-was-an-answer = Ai dyna oedd dy ateb? Anfona /start, wedyn tapia'r ateb. 🙂

button-that-is-all = ✅ Dyna'r cyfan
button-no-words = ✅ Dim geiriau, anfon

plain-that-is-all = na, nage, nac oes, nac ydw, naddo, dim, dim diolch, na dim diolch, dim byd, dim byd arall, dim mwy, dim geiriau, dyna ni, dyna'r cyfan, dyna’r cyfan, dyna'r cwbl, dyna’r cwbl, dyna i gyd, dyna fe, dyna fo, gorffen, wedi gorffen, dwi wedi gorffen, wedi gwneud, anfon, anfona, anfona fe, anfona fo, anfonwch, no, nope, nah, no thanks, no thank you, no words, nothing, nothing else, nothing more, no more, that's all, that’s all, thats all, that is all, that's it, that’s it, thats it, all done, done, finished, i'm done, i’m done, im done, send, send it, send that
plain-more = ie, oes, ydw, hoffwn, ie plis, oes plis, aros, aros funud, arhosa, arhoswch, un funud, un peth arall, rhywbeth arall, mwy, yes, yes please, yep, yeah, yea, wait, hang on, one more thing

change-answer-button = ✏️ Newid ateb
change-answer-list = Dyma dy atebion. Pa un wyt ti am ei newid?
change-answer-back = Helô eto 👋 Dyma beth ddywedaist ti hyd yn hyn. Pa un wyt ti am ei newid?
change-answer-go-on = ▶️ Ateb y cwestiynau eraill
change-answer-add = ➕ Dweud rhywbeth arall
change-answer-add-what = Beth arall hoffet ti ei ddweud?
change-answer-line =
    <b>{ $number }.</b> { $question }
    { $what }
change-answer-none = Does dim byd i'w newid yma. 🙂
change-answer-leave = 👍 Eu gadael fel maen nhw
change-answer-left = Iawn, mae'n aros fel roedd e. 👍
change-answer-before =
    Dy ateb o'r blaen:
    { $what }
change-answer-changed =
    Dyna ni! 💛 Rydyn ni wedi newid dy ateb am <b>{ $title }</b>.

    Gelli di newid dy atebion nes iddo gau.
change-answer-closed =
    Mae <b>{ $title }</b> wedi cau nawr, felly mae'r atebion yn aros fel maen nhw.
change-answer-gone = Dydyn ni ddim yn gofyn hynny mwyach, felly does dim byd i'w newid.

my-data-one-change = ✏️ Ei newid
