"""A message made fit to be read aloud: what is only for the eye is left out, buttons are said with their numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MOST_LETTERS = 1000
"""Letters in one voice note, about a minute. What is longer comes as several."""

MOST_NOTES = 5

_SCRIPTS = {"ar": "ARABIC", "ur": "ARABIC", "fa": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC", "bn": "BENGALI"}
_ENDS = ".!?:;,؟۔।…"
_ZERO_WIDTH_SEEN = "\u200c\u200d"
"""Joiner and non-joiner are spelling in Urdu and Bengali, and part of an emoji elsewhere."""

_LIST_NUMBER = re.compile(r"^\W*(\d+)\b[\s.:)\u20e3]*")
_SENTENCE_END = re.compile(r"(?<=[.!?؟۔।…])\s+|\n+")
_LETTERS = re.compile(r"[^\W\d_]")


def script(paragraphs: Sequence[str], options: Sequence[str], language: str) -> str:
    """What a voice of that language is to say; empty where a message has nothing to hear.

    Each paragraph and each button ends with a stop, so that the voice pauses: "1: Swings. 2: A pond." A row of buttons
    with nothing but numbers is not read: the words say what the numbers are, and "1: 0. 2: 1." would be two of each.
    """
    lines = [spoken for text in paragraphs for line in text.splitlines() if (spoken := _spoken(line, language))]
    labels = [_spoken(_LIST_NUMBER.sub("", label) or label, language) for label in options]
    row = sum(map(_is_number, labels)) > 1
    numbered = [
        f"{number}: {spoken}" for number, spoken in enumerate(labels, 1) if spoken and not (row and _is_number(spoken))
    ]
    return "\n".join([*lines, *numbered])


def _is_number(spoken: str) -> bool:
    return spoken.rstrip(".").isdecimal()


def pieces(said: str, most: int = MOST_LETTERS) -> list[str]:
    """Cut into notes at ends of sentences; a sentence that is too long by itself at a space. `MOST_NOTES` at most."""
    found = [""]
    for sentence in _SENTENCE_END.split(said):
        for part in _short(sentence.strip(), most):
            if len(found[-1]) + 1 + len(part) > most:
                found.append("")
            found[-1] = f"{found[-1]}\n{part}" if found[-1] else part
    return [piece for piece in found if piece][:MOST_NOTES]


def is_heard(text: str) -> bool:
    """Whether a voice says something for it, or pauses at it: letters, figures, signs, but not an emoji alone."""
    return any(_heard(one) and not one.isspace() and one not in _ZERO_WIDTH_SEEN for one in text)


def _short(sentence: str, most: int) -> list[str]:
    parts = []
    while len(sentence) > most:
        at = sentence.rfind(" ", 0, most)
        at = at if at > 0 else most
        parts.append(sentence[:at])
        sentence = sentence[at:].strip()
    return [*parts, sentence] if sentence else parts


def _spoken(line: str, language: str) -> str:
    """One line as it is said, with a stop at its end; empty where nothing in it can be said."""
    own = _SCRIPTS.get(language.split("-")[0], "LATIN")
    words = [word for raw in line.split() if (word := _word(raw, own))]
    said = " ".join(words).replace("[[", "[ [")  # between double brackets espeak expects phonemes
    if not any(character.isalnum() for character in said):
        return ""
    return said if said[-1] in _ENDS else f"{said}."


def _word(raw: str, own: str) -> str:
    """A word without what no voice can say: emoji, marks of direction, letters of another script than its own.

    Latin letters stay: every voice of espeak can say a name in them.
    """
    if _LETTERS.search(raw) and not any(_readable(letter, own) for letter in _LETTERS.findall(raw)):
        return ""
    kept = "".join(character for character in raw if _heard(character)).strip(_ZERO_WIDTH_SEEN)
    return kept.removeprefix("/")  # a command is said as its word


def _readable(letter: str, own: str) -> bool:
    script_of = unicodedata.name(letter, "").split(" ", 1)[0]
    return script_of in (own, "LATIN")


def _heard(character: str) -> bool:
    """Not an emoji, a picture, a mark of direction or a variation selector."""
    kind = unicodedata.category(character)
    if character in _ZERO_WIDTH_SEEN:
        return True
    return kind not in ("So", "Sk", "Cf", "Cc", "Cs", "Co", "Cn", "Me") and not 0xFE00 <= ord(character) <= 0xFE0F
