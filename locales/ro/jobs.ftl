# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Vrei să ne spui ce crezi? Tu alegi.
    Poți răspunde până <b>{ $closes }</b>.
invitation-remind =
    Mai e timp să ne spui ce crezi despre <b>{ $title }</b> 🙂

    Poți răspunde până <b>{ $closes }</b>. Dacă nu vrei, e în regulă. Nu îți mai amintim de asta.
invitation-yes = Vreau să spun ce cred
invitation-not-now = Nu acum
invitation-not-now-said = E în regulă 🙂 Dacă te răzgândești, trimite /start.
invitation-closed = Aici nu se mai poate răspunde. Trimite /start ca să vezi ce altceva e deschis.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: ați promis că până <b>{ $by }</b> le spuneți oamenilor ce a ieșit. E astăzi. Trimite /staff ca să scrii.
    [one] ⏰ <b>{ $title }</b>: ați promis că până <b>{ $by }</b> le spuneți oamenilor ce a ieșit. E mâine. Trimite /staff ca să scrii.
    [few] ⏰ <b>{ $title }</b>: ați promis că până <b>{ $by }</b> le spuneți oamenilor ce a ieșit. Mai sunt { $days } zile. Trimite /staff ca să scrii.
   *[other] ⏰ <b>{ $title }</b>: ați promis că până <b>{ $by }</b> le spuneți oamenilor ce a ieșit. Mai sunt { $days } de zile. Trimite /staff ca să scrii.
}
promise-passed-text =
    Ne pare rău. Am zis că până { $by } îți spunem ce a ieșit cu <b>{ $title }</b>. Încă nu am făcut asta.

    E vina noastră, nu a ta. Tot vrem să îți spunem.
    Pe cine poți întreba: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: Sayso nu a mers <b>{ $day }</b>. Nu s-au trimis: { $what }. Acum e prea târziu.
due-what = { $kind ->
    [invitation] invitațiile
    [reminder] mesajele de reamintire
    [promise-nudge] mesajul despre ziua promisă
   *[other] mesajul prin care le spuneți oamenilor că întârziați
}
