# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Waa hagaag, sidiisii ayaan u haynaa. 💛

share-voice-this-one = Kan adiga ayaa noo soo diray 🎤
share-voice-gone = Farriintaas codka ah way tagtay. Cidna uma daari doonno. 💛
share-voice-may =
    Waxaan jeclaan lahayn in dad kale ay kan dhegeystaan. Codkaaga way garan karaan.

    Ma kula tahay? Maya waad dhihi kartaa. Taasna waa caadi.
share-voice-may-yes = 👍 Haa, ha dhegeystaan
share-voice-may-words = 🤖 Erayada oo keliya, cod kombiyuutar
share-voice-may-no = ✋ Maya
share-voice-may-said-yes = Mahadsanid! 💛 Mar kasta dib ayaad u qaadan kartaa: dir /mydata.
share-voice-may-said-words = Mahadsanid! 💛 Erayadaada kombiyuutar ayaa akhrin doona. Qof kale codkaaga ma maqli doono. Mar kasta dib ayaad u qaadan kartaa: dir /mydata.
share-voice-may-said-no = Waa hagaag! Qof kale ma maqli doono. 💛
