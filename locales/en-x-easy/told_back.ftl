# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

lines = { LINES($lines) }

my-data-this =
    <b>{ $question }</b>
    { $what }
