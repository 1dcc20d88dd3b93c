# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

card-people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
