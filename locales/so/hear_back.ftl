# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

hear-back-own = Kan adiga ayaa noo soo diray 💛
hear-back-outcome-did =
    <b>{ $title }</b>

    🗣 <b>Waxaad tiraahdeen</b>
    { $said }

    ✅ <b>Waxaan qabannay</b>
    { $done }
hear-back-outcome-doing =
    <b>{ $title }</b>

    🗣 <b>Waxaad tiraahdeen</b>
    { $said }

    🔨 <b>Waxaan hadda qabanaynaa</b>
    { $done }
hear-back-outcome-could_not =
    <b>{ $title }</b>

    🗣 <b>Waxaad tiraahdeen</b>
    { $said }

    💭 <b>Ma aannan awoodin, sababtuna waa tan</b>
    { $done }
hear-back-you-wrote = 💛 Erayadaadii: “{ $text }”
hear-back-thumb = Sidee bay kula tahay arrintan?
hear-back-thumb-up = Wanaagsan
hear-back-thumb-down = Ma wanaagsana
hear-back-thumb-question = Su'aal weydii
hear-back-question = Maxaad jeclaan lahayd inaad weydiiso?
hear-back-thanks-up = Waad ku mahadsan tahay inaad noo sheegtay! 💛
hear-back-thanks-down = Waad ku mahadsan tahay run sheegiddaada. Waxay naga caawinaysaa inaan ka sii fiicnaanno.
hear-back-thanks-question = Mahadsanid! Su'aashaadii waan helnay. Qof dhab ah ayaa akhrin doona oo halkan kuugu jawaabi doona.

hear-back-you-chose =
    💛 { $question }
    Waxaad dooratay:
    <b>{ $answer }</b>
