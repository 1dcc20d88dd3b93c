"""What is said in passing: thanks, a goodbye, a laugh; and where a few typed words begin to be something to keep."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from flows.kinds.kind import Reader
from flows.kinds.matching import GLAD, as_written, beside, harmless, plain, says
from flows.messages import Words

FRIENDLY = frozenset("👍👌🙏❤💛💚💙💜🧡🤍💕💖🫶😂🤣😊☺🙂😀😃😄😁😆🥰😍😎🤗🥳👋🎉🙌👏✌🤝✨⭐🌟")
"""What can only be meant well. No emoji that may be a sign of trouble: a fire, tears, a face turned upside down."""

MANY_WORDS = 3
"""From so many words on, what does not answer a question is taken for something that the person wants to say."""

_ANSWERS = (
    *(Words("plain-yes"), Words("plain-no"), Words("plain-not-sure"), Words("plain-agree"), Words("plain-disagree")),
    *(Words("plain-pass"), Words("plain-hello"), Words("plain-done"), Words("plain-that-is-all"), Words("plain-more")),
)
"""Answers to other questions than the one that is asked, and greetings: of two words, they are no view."""

_BETWEEN = re.compile(r"[\s.,!:;…\-–—،؛。۔।]+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_LAUGHED = re.compile(r"^(\w\w)\1+\w?$")


def is_friendly(typed: str, reader: Reader) -> bool:
    """Whether a text is thanks, a goodbye, a laugh or a friendly emoji, or several of them, and nothing else."""
    text = as_written(typed)
    said = "".join(" " if c in FRIENDLY else c for c in text)
    if any(c in "?؟" for c in text) or not harmless(beside(said), but="".join(GLAD)):
        return False
    listed = _listed(reader.wording(Words("plain-thanks")))
    words = _words(said)
    return _made_of(words, listed) if words else said != text


def is_unsure(typed: str, reader: Reader) -> bool:
    """Whether somebody would rather not say, or cannot."""
    return says(typed, Words("plain-not-sure"), reader)


def says_much(typed: str, reader: Reader) -> bool:
    """Whether something typed, that answers nothing, is more than a slip of the thumb: two words that are not the same,
    one of them of three letters; but no words that people type for an answer or in passing."""
    if len(typed.split()) >= MANY_WORDS:
        return True
    words = [word for word in map(plain, typed.split()) if any(map(str.isalnum, word))]
    if len(set(words)) < 2 or max(map(_letters, words)) < 3:
        return False
    return not is_friendly(typed, reader) and not any(says(typed, listed, reader) for listed in _ANSWERS)


def _letters(word: str) -> int:
    """How many letters a word has; the vowels of India's scripts count."""
    return sum(unicodedata.category(c)[0] in "LM" for c in word)


def _made_of(words: tuple[str, ...], listed: frozenset[tuple[str, ...]]) -> bool:
    """Whether these words are some of the listed phrases, one after the other.

    It goes through them once: "bye bye bye" is many phrases in many ways, and somebody may say it a hundred times.
    """
    longest, ends = max(map(len, listed)), {0}
    for end in range(1, len(words) + 1):
        begins = (begin for begin in range(max(0, end - longest), end) if begin in ends)
        if any(_is_listed(words[begin:end], listed) for begin in begins):
            ends.add(end)
    return len(words) in ends


def _is_listed(phrase: tuple[str, ...], listed: frozenset[tuple[str, ...]]) -> bool:
    """As it stands or drawn out: "byeee", "coool", "hahaha"."""
    shorter = (tuple(_DRAWN_OUT.sub(as_, word) for word in phrase) for as_ in (r"\1", r"\1\1"))
    laughed = tuple(_LAUGHED.sub(r"\1\1", word) for word in phrase)
    return any(one in listed for one in (phrase, *shorter, laughed))


@lru_cache(maxsize=64)
def _listed(words: str) -> frozenset[tuple[str, ...]]:
    return frozenset(_words(phrase) for phrase in re.split("[,،]", words))


def _words(said: str) -> tuple[str, ...]:
    return tuple(word for word in map(plain, _BETWEEN.split(said)) if word)
