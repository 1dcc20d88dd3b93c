# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

invitation-ask =
    💬 <b>{ $title }</b>

    { $aim }

    Nori pasakyti, ką manai? Tai tavo pasirinkimas.
    Atsakyti galima iki <b>{ $closes }</b>.
invitation-remind =
    Dar yra laiko pasakyti, ką manai 🙂 Tema: <b>{ $title }</b>.

    Atsakyti galima iki <b>{ $closes }</b>. Nenori? Nieko tokio. Daugiau nepriminsime.
invitation-yes = Pasakysiu, ką manau
invitation-not-now = Ne dabar
invitation-not-now-said = Gerai 🙂 Jei persigalvosi, siųsk /start.
invitation-closed = Čia atsakyti jau nebegalima. Siųsk /start ir pamatysi kitas temas.

promise-nudge-text = { $days ->
    [0] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai šiandien. Siųskite /staff ir parašykite.
    [1] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai rytoj. Siųskite /staff ir parašykite.
    [one] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai po { $days } dienos. Siųskite /staff ir parašykite.
    [few] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai po { $days } dienų. Siųskite /staff ir parašykite.
    [many] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai po { $days } dienos. Siųskite /staff ir parašykite.
   *[other] ⏰ <b>{ $title }</b>: pažadėjote pasakyti, kas iš to išėjo, iki <b>{ $by }</b>. Tai po { $days } dienų. Siųskite /staff ir parašykite.
}
promise-passed-text =
    Atsiprašome. Žadėjome tau pasakyti, kas iš to išėjo, iki { $by }. Tema: <b>{ $title }</b>. Dar to nepadarėme.

    Tai mūsų kaltė, ne tavo. Mes vis dar norime tau pasakyti.
    Žmonės, kurių gali paklausti: { $who }

due-missed =
    ⏰ <b>{ $title }</b>: Sayso neveikė <b>{ $day }</b>. Štai kas nebuvo išsiųsta: { $what }. Dabar tam jau per vėlu.
due-what = { $kind ->
    [invitation] kvietimai
    [reminder] priminimai
    [promise-nudge] priminimas apie pažadėtą dieną
   *[other] žinutė žmonėms, kad vėluojate
}
