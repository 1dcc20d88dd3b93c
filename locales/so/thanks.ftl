# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Qof dhab ah ayaa dhegeysan doona farriintaada codka ah.
thanks-for-image = 🎨 Qof dhab ah ayaa eegi doona sawirkaaga.
thanks-for-text = ✏️ Qof dhab ah ayaa akhrin doona erayadaada.
thanks-for-emoji = 😊 Qof dhab ah ayaa arki doona sida aad dareemayso.
thanks-for-choice = 👆 Taabasho kasta waa muhiim.
