# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

so-far-most =
    📊 { $people } people have said what they think.
    Most said: <b>{ $answer }</b>.
so-far-first =
    📊 { $people } people have said what they think.
    The top one is: <b>{ $answer }</b>.
so-far-close =
    📊 { $people } people have said what they think.
    The top two are: <b>{ $one }</b> and <b>{ $other }</b>.
