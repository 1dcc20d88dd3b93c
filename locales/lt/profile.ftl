# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Labas 👋 Aš esu Sayso.

    Pasakyk, ką manai, žmonėms, kurie rūpinasi vietomis ir veiklomis vaikams ir šeimoms netoli tavęs. Žodžiais, emoji, nuotrauka arba balsu. Paskui pasakysime, kas iš to išėjo.

    Darbo dienomis tai skaito tikras žmogus. Jis mato sugalvotą vardą, ne tavo.

    Tau dabar gresia pavojus? Skambink 999. Nori su kuo nors pasikalbėti? Pagalbos telefonas vaikams Childline: 0800 1111. Skambutis nemokamas.
profile-short = Pasakyk savaip, ką manai. Paskui sužinok, kas iš to išėjo.
command-start = Pasakyti, ką manai
command-mydata = Pamatyti arba ištrinti savo žodžius
command-language = Pakeisti kalbą
command-practice = Pabandyti klausimą dėl smagumo
command-privacy = Kas skaito tavo žodžius
command-help = Pagalba ir žmonės, su kuriais gali pasikalbėti
command-stop = Nebesiųsti žinučių
command-forget = Pamiršti mane ir visus mano žodžius
