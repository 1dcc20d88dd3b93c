# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

thanks-for-voice = 🎤 Tavo balso žinutės paklausys tikras žmogus.
thanks-for-image = 🎨 Į tavo nuotrauką pažiūrės tikras žmogus.
thanks-for-text = ✏️ Tavo žodžius perskaitys tikras žmogus.
thanks-for-emoji = 😊 Tikras žmogus pamatys, kaip jautiesi.
thanks-for-choice = 👆 Kiekvienas paspaudimas svarbus.
