# یہ ترجمہ مشین نے کیا ہے، اور اردو بولنے والے کسی شخص نے ابھی اسے نہیں دیکھا۔
# Machine-made, and not yet reviewed by a native speaker.

quick-poll-closed = یہ پول ختم ہو چکا ہے۔ آنے کا شکریہ۔
quick-poll-head =
    <b>{ $title }</b>
    👂 یہ کون سنے گا: { $who }
    📅 کیا ہوا، یہ ہم اس دن تک بتائیں گے: { $by }
quick-poll-progress = { $of } میں سے { $at }
quick-poll-done =
    شکریہ! 💛 <b>{ $title }</b> کے بارے میں آپ کے سارے جواب مل گئے۔

    کیا ہوا، یہ ہم آپ کو <b>{ $by }</b> تک بتائیں گے۔ پول ختم ہونے تک جواب بدلے جا سکتے ہیں۔
quick-poll-change = میرے جواب بدلیں

quick-poll-yours =
    { $question }
    <b>{ $answer }</b>

quick-poll-not-yet =
    یہ ابھی کھلا نہیں ہے۔ جلد ہی پھر آئیے گا! 👋
