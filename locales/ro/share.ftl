# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Bine, am păstrat totul așa cum e. 💛

share-voice-this-one = Tu ne-ai trimis asta 🎤
share-voice-gone = Acel mesaj vocal nu mai este. Nu îl vom pune nimănui. 💛
share-voice-may =
    Am vrea să asculte și alți oameni mesajul tău. Poate că îți recunosc vocea.

    E în regulă? Poți spune nu. Și asta e bine.
share-voice-may-yes = 👍 Da, pot să asculte
share-voice-may-words = 🤖 Un computer citește cuvintele mele
share-voice-may-no = ✋ Nu
share-voice-may-said-yes = Mulțumim! 💛 Te poți răzgândi oricând: trimite /mydata.
share-voice-may-said-words = Mulțumim! 💛 Un computer va citi cuvintele tale. Nimeni altcineva nu îți va auzi vocea. Te poți răzgândi oricând: trimite /mydata.
share-voice-may-said-no = Bine! Nu îl punem altora să îl asculte. 💛
