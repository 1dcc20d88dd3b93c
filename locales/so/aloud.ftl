# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

aloud-listen = 🔊 Dhegeyso
aloud-coming = 🔊 Waa kan, waan akhrinayaa…
aloud-no-voice = Waan ka xumahay, cod luqaddan ku hadla ma hayo.
aloud-cannot-see = Waan ka xumahay, farriintaasi waa mid hore, ma akhrin karo.
aloud-trouble = Waan ka xumahay, hadda kuuma akhrin karo. Fadlan in yar ka dib mar kale isku day.

command-read = Farriimaha ii akhri

read-aloud-each = 🔊 Su'aal kasta ma kuu akhriyaa?
read-aloud-each-yes = 🔊 Haa, ii akhri
read-aloud-each-no = Maya, mahadsanid
read-aloud-now-on = 🔊 Waa hagaag! Su'aal kasta waan kuu akhrin doonaa. Si aad u beddesho, soo dir /read.
read-aloud-now-off = Waa hagaag! Kuuma akhrin doono. Weli waad taaban kartaa 🔊 farriin kasta hoosteeda.
read-aloud-no-voice = Waan ka xumahay, cod luqaddaada ku hadla ma hayo, markaa kuuma akhrin karo. Luqad kale ayaad ku dooran kartaa /language.
