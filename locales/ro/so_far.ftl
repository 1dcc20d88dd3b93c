# Traducerea aceasta a fost făcută de o mașină. Încă nu a fost verificată de un vorbitor nativ de română.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = { $people ->
    [one] 📊 Până acum a răspuns { $people } om. Cei mai mulți au spus: <b>{ $answer }</b>.
    [few] 📊 Până acum au răspuns { $people } oameni. Cei mai mulți au spus: <b>{ $answer }</b>.
   *[other] 📊 Până acum au răspuns { $people } de oameni. Cei mai mulți au spus: <b>{ $answer }</b>.
}
so-far-first = { $people ->
    [one] 📊 Până acum a răspuns { $people } om. Pe primul loc e: <b>{ $answer }</b>.
    [few] 📊 Până acum au răspuns { $people } oameni. Pe primul loc e: <b>{ $answer }</b>.
   *[other] 📊 Până acum au răspuns { $people } de oameni. Pe primul loc e: <b>{ $answer }</b>.
}
so-far-close = { $people ->
    [one] 📊 Până acum a răspuns { $people } om. E aproape egal: <b>{ $one }</b> și <b>{ $other }</b>.
    [few] 📊 Până acum au răspuns { $people } oameni. E aproape egal: <b>{ $one }</b> și <b>{ $other }</b>.
   *[other] 📊 Până acum au răspuns { $people } de oameni. E aproape egal: <b>{ $one }</b> și <b>{ $other }</b>.
}
