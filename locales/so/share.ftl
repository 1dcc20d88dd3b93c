# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Waa hagaag, sidiisii ayaan u haynaa. 💛

share-voice-this-one = Kan adiga ayaa noo soo diray 🎤
share-voice-gone = Farriintaas codka ah hadda ma jirto. Cidna ma dhegeysiin doonno. 💛
share-voice-may =
    Waxaan jeclaan lahayn in dad kale ay kan dhegeystaan. Way dhici kartaa inay codkaaga gartaan.

    Raalli ma ka tahay? “Maya” waad dhihi kartaa. Taasna dhib malaha.
share-voice-may-yes = 👍 Haa, ha dhegeystaan
share-voice-may-words = 🤖 Erayadayda uun, cod kombiyuutar
share-voice-may-no = ✋ Maya
share-voice-may-said-yes = Mahadsanid! 💛 Mar kasta dib ayaad u qaadan kartaa: soo dir /mydata.
share-voice-may-said-words = Mahadsanid! 💛 Kombiyuutar oo keliya ayaa erayadaada akhrin doona. Mar kasta dib ayaad u qaadan kartaa: soo dir /mydata.
share-voice-may-said-no = Waa hagaag! Qof kale ma dhegeysiin doonno. 💛
