# What others said so far, shown after answering where enough people did.

so-far-most = 📊 { $people } people answered so far. Most said: <b>{ $answer }</b>.
so-far-first = 📊 { $people } people answered so far. More said <b>{ $answer }</b> than anything else.
so-far-close = 📊 { $people } people answered so far. It is close: <b>{ $one }</b> and <b>{ $other }</b>.
