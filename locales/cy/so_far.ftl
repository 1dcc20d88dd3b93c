# Peiriant a wnaeth y cyfieithiad hwn, ac nid yw siaradwr Cymraeg wedi ei wirio eto.
# Machine-made, and not yet reviewed by a native speaker.

so-far-most = 📊 Mae { $people } o bobl wedi ateb hyd yn hyn. Dywedodd y rhan fwyaf: <b>{ $answer }</b>.
so-far-first = 📊 Mae { $people } o bobl wedi ateb hyd yn hyn. Dywedodd mwy ohonyn nhw <b>{ $answer }</b> na dim byd arall.
# A comma: "a" or "ac" would depend on the sound that comes next.
so-far-close = 📊 Mae { $people } o bobl wedi ateb hyd yn hyn. Mae'n agos: <b>{ $one }</b>, <b>{ $other }</b>.
