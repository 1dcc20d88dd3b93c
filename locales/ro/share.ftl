# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Bine, am păstrat totul așa cum e. 💛

share-voice-this-one = Tu ne-ai trimis asta 🎤
share-voice-gone = Mesajul acela vocal nu mai există. Nu îl dăm nimănui să îl asculte. 💛
share-voice-may =
    Am vrea ca și alți oameni să asculte mesajul tău. S-ar putea să îți recunoască vocea.

    Ești de acord? Poți să spui nu. Și așa e bine.
share-voice-may-yes = 👍 Da, pot să asculte
share-voice-may-words = 🤖 Doar cuvintele, citite de computer
share-voice-may-no = ✋ Nu
share-voice-may-said-yes = Mulțumim! 💛 Te poți răzgândi oricând: trimite /mydata.
share-voice-may-said-words = Mulțumim! 💛 Doar un computer va citi cuvintele tale. Nimeni altcineva nu îți va auzi vocea. Te poți răzgândi oricând: trimite /mydata.
share-voice-may-said-no = Bine! Nu îl mai dăm nimănui să îl asculte. 💛
