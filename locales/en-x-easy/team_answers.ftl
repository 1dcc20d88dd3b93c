# Easy Read: short words, one idea a sentence, at most 15 words in it. Nobody who needs Easy Read has checked it yet.

staff-views-told =
    💬 You asked us a question.
    Here is the answer:
