# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

my-data-nothing = Ma hayno wax aad sheegtay. Ma jiro wax dib loo qaato.
my-data-menu = Kuwani waa erayadaada, markaa adiga ayaa go'aansanaya. Maxaad jeclaan lahayd inaad samayso?
my-data-menu-see = 👀 Aan arko waxa aan sheegay
my-data-menu-everything = 🗑 Wax walba dib u qaado
my-data-menu-stop = ✋ Jooji farriimaha
my-data-menu-done = 👍 Waxba, mahadsanid
my-data-list = Kuwani waa waxa aad sheegtay. Taabo lambar si aad u aragto ama dib ugu qaadato.
my-data-line =
    <b>{ $number }.</b> { $project }
    { $what }
my-data-more = Wax kale ➡️
my-data-pictures = { $count ->
    [one] 📷 hal sawir
   *[other] 📷 { $count } sawir
}
my-data-voice = { $count ->
    [one] 🎤 hal farriin cod ah
   *[other] 🎤 { $count } farriimood oo cod ah
}
my-data-this-one = Kan adiga ayaa soo diray.
my-data-one = Ma rabtaa inaad kan dib u qaadato?
my-data-one-take-back = 🗑 Dib u qaado
my-data-one-keep = 👍 Ha la hayo
my-data-one-gone = Waa la tirtiray. Qofna mar dambe ma akhrin karo.
my-data-kept = Waa hagaag, waan haynaa.
my-data-sure = Ma rabtaa inaad dib u qaadato wax walba oo aad weligaa sheegtay? Kan dib looma soo celin karo.
my-data-sure-yes = 🗑 Haa, dhammaan
my-data-sure-no = Maya, ha la hayo
my-data-all-gone = Waa la tirtiray wax walba oo aad sheegtay. Mar kasta wax kale ayaad sheegi kartaa: soo dir /start.
my-data-done = Waa hagaag 🙂 Soo dir /mydata markaad rabto.
