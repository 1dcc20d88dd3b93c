# Šį vertimą padarė mašina. Jo dar nepatikrino žmogus, kurio gimtoji kalba yra lietuvių.
# Machine-made, and not yet reviewed by a native speaker.

send-again-kept = Gerai, palikome taip, kaip yra. 💛

share-voice-this-one = Tai gavome iš tavęs 🎤
share-voice-gone = Tos balso žinutės nebėra. Niekam jos nepaleisime. 💛
share-voice-may =
    Norėtume, kad tai išgirstų ir kiti žmonės. Jie gali atpažinti tavo balsą.

    Ar sutinki? Gali sakyti ne. Tai irgi gerai.
share-voice-may-yes = 👍 Taip, tegul klausosi
share-voice-may-words = 🤖 Tik žodžiai, kompiuterio balsu
share-voice-may-no = ✋ Ne
share-voice-may-said-yes = Ačiū! 💛 Bet kada gali persigalvoti: siųsk /mydata.
share-voice-may-said-words = Ačiū! 💛 Tavo žodžius perskaitys kompiuteris. Niekas kitas tavo balso negirdės. Bet kada gali persigalvoti: siųsk /mydata.
share-voice-may-said-no = Gerai! Niekam kitam jos nepaleisime. 💛
