# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

profile-description =
    Bună 👋 Eu sunt Sayso.

    Spune ce crezi oamenilor care se ocupă de locurile pentru copii și familii din zona ta: în cuvinte, cu emoji, cu o poză sau cu vocea ta. Apoi îți spunem ce a ieșit.

    Un om adevărat citește tot, în zilele de lucru. Vede un nume inventat, nu pe al tău.

    Ești în pericol acum? Sună la 999. Vrei să vorbești cu cineva? Telefonul copiilor Childline: 0800 1111. E gratis.
profile-short = Spune ce crezi, în felul tău. Apoi afli ce a ieșit.
command-start = Spune ce crezi
command-mydata = Vezi sau șterge ce ai spus
command-language = Schimbă limba
command-practice = Încearcă o întrebare, doar de distracție
command-privacy = Cine citește ce spui
command-help = Ajutor și oameni cu care poți vorbi
command-stop = Oprește mesajele
command-forget = Uită-mă și șterge tot ce am spus
