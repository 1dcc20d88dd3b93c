# Turjumaaddan mashiin baa sameeyay. Qof afkiisa hooyo Soomaali yahay weli ma hubin.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 Ilaa hadda { $people } qof ayaa jawaabay. Inta badan waxay yiraahdeen: <b>{ $answer }</b>.
so-far-first = 📊 Ilaa hadda { $people } qof ayaa jawaabay. Jawaabta ugu badan waa <b>{ $answer }</b>.
so-far-close = 📊 Ilaa hadda { $people } qof ayaa jawaabay. Way isku dhow yihiin: <b>{ $one }</b> iyo <b>{ $other }</b>.
