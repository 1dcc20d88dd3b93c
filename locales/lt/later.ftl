# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

button-later = ⏰ Paklausk manęs vėliau
later-when = Kada tau tinka?
later-when-hour = Po valandos
later-when-evening = Šįvakar
later-when-tomorrow = Rytoj
later-when-never = Daugiau klausti nereikia
later-set-hour = Gerai! Vėl paklausiu tavęs po valandos 👋
later-set-evening = Gerai! Vėl paklausiu tavęs šįvakar 👋
later-set-tomorrow = Gerai! Vėl paklausiu tavęs rytoj 👋
later-not-at-all = Gerai 🙂 Jei persigalvosi, siųsk /start.
invitation-later =
    👋 Prašei paklausti vėliau, tai grįžtu.

    Ar dabar turi laiko? Tema: <b>{ $title }</b>. Atsakyti galima iki <b>{ $closes }</b>.
plain-later = paklausk vėliau, paklausk manęs vėliau, paklausk kitą kartą, klausk vėliau, primink vėliau, primink man vėliau, vėliau prašau
command-later = Paklausti manęs kitą kartą
