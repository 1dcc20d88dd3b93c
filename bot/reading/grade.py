"""How old a reader has to be: the Flesch-Kincaid grade for English, LIX for other languages in the Latin script.

The measures count syllables and long words of running text, so they say something of a page and little of one short
line. Sources: Kincaid et al. 1975 (grade = 0.39 words a sentence + 11.8 syllables a word - 15.59; a grade is an age
less five); Björnsson 1968 (LIX = words a sentence + percent of words over six letters; under 25 is for children).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.reading.sentences import sentences, words_in

AGE = {"en": 9, "en-x-easy": 7}
"""The oldest that a reader of our own words may have to be."""
LIX_FOR_CHILDREN = 30
_LATIN = re.compile(r"[^\W\d_]")


class NoMeasure(ValueError):
    """The reading age cannot be worked out: the package for it is not installed."""


@dataclass(frozen=True, slots=True)
class Grade:
    """The measure of some words. `age` is in years and for English alone; `lix` is for any Latin script."""

    words: int
    age: float | None
    lix: float | None


def graded(texts: Iterable[str], locale: str) -> Grade:
    """Measure running text. Raises `NoMeasure` for English without the `lint` extra."""
    said = [sentence for text in texts for sentence in sentences(text)]
    split = [words_in(sentence) for sentence in said]
    count = sum(map(len, split))
    if not count:
        return Grade(0, None, None)
    age = _grade(said, split, count) + 5 if locale.split("-")[0] == "en" else None
    return Grade(count, age, _lix(split, count) if _in_latin(said) else None)


def _grade(said: list[str], split: list[list[str]], count: int) -> float:
    try:
        import textstat
    except ImportError:
        raise NoMeasure('The reading age needs one more package: pip install "sayso[lint]"') from None
    syllables: int = sum(textstat.syllable_count(word) for sentence in split for word in sentence)
    return 0.39 * count / len(said) + 11.8 * syllables / count - 15.59


def _lix(split: list[list[str]], count: int) -> float:
    long_words = sum(len(word) > 6 for sentence in split for word in sentence)
    return count / len(split) + 100 * long_words / count


def _in_latin(said: list[str]) -> bool:
    letters = _LATIN.findall("".join(said))
    latin: int = sum(letter < "\u0250" for letter in letters)
    return latin > len(letters) / 2
