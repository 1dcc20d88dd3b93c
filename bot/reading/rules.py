"""What makes words hard to read, each rule as a function from a text to what it found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.reading.officialese import PLAINLY
from bot.reading.sentences import bare, sentences, words_in

EASY_WORDS, MOST_WORDS = 15, 20
"""Words in a sentence of Easy Read (Inclusion Europe, "Information for all"), and of anything else."""

_BE = r"(?:am|is|are|was|were|be|been|being|'re|'s|get|gets|got)"
_IRREGULAR = (
    "begun bought brought built caught chosen cut done drawn driven eaten fed felt found forgotten given gone held "
    "heard hidden kept known led left let lost made meant paid put read run said seen sent set shown shut sold spent "
    "spoken taken taught thought told understood won worn written"
)
_PASSIVE = re.compile(
    rf"\b{_BE}\s+(?:not\s+|also\s+|always\s+|never\s+|only\s+|\w+ly\s+)?((?:\w{{2,}}ed)|{'|'.join(_IRREGULAR.split())})\b",
    re.IGNORECASE,
)
STATES = frozenset({"gone", "left", "need", "interested", "worried", "scared", "tired", "excited", "closed", "locked"})
"""Words that look like a passive and say how something is."""

_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9&]*[A-Z0-9]\b")
KNOWN = frozenset({"OK", "TV", "UK", "PE"})
"""What children know as a word."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that makes a text hard: the rule, the place in it, and what would be better."""

    rule: str
    at: str
    instead: str


def long_sentences(text: str, most: int) -> Iterator[Found]:
    """Sentences of more than `most` words."""
    for sentence in sentences(text):
        if (length := len(words_in(sentence))) > most:
            yield Found("long sentence", sentence, f"{length} words; make two sentences of at most {most}")


def passives(text: str) -> Iterator[Found]:
    """Who does it is not said."""
    for found in _PASSIVE.finditer(bare(text)):
        if found[1].lower() not in STATES:
            yield Found("passive", found[0], "say who does it: “we read it”, not “it is read”")


def officialese(text: str) -> Iterator[Found]:
    """Words that services use among themselves."""
    for pattern, instead in _officialese():
        if found := pattern.search(bare(text)):
            yield Found("officialese", found[0], f"say “{instead}”")


def acronyms(text: str) -> Iterator[Found]:
    """Capitals that are not explained: "special educational needs (SEN)" is."""
    said = bare(text)
    for found in dict.fromkeys(_ACRONYM.findall(said)):
        if found not in KNOWN and f"({found})" not in said:
            yield Found("acronym", found, f"write it out, or explain it: “... ({found})”")


def checked(text: str, locale: str) -> list[Found]:
    """All that was found in a text of a locale: English has every rule, other languages those that need no English."""
    most = EASY_WORDS if locale.endswith("-x-easy") else MOST_WORDS
    rules: list[Callable[[str], Iterator[Found]]] = [lambda said: long_sentences(said, most), acronyms]
    if locale.split("-")[0] == "en":
        rules += [passives, officialese]
    return [found for rule in rules for found in rule(text)]


@cache
def _officialese() -> Sequence[tuple[re.Pattern[str], str]]:
    return [(re.compile(rf"\b{_forms(word)}\b", re.IGNORECASE), instead) for word, instead in PLAINLY.items()]


def _forms(word: str) -> str:
    """A word and its usual endings: facilitate, facilitates, facilitated, facilitating."""
    stem = re.escape(word.removesuffix("e"))
    return f"{stem}(?:e|es|ed|ing|s)?" if word.endswith("e") else f"{stem}(?:s|ed|ing)?"
