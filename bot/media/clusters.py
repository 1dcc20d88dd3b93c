"""Cuts text into what is drawn as one thing, and finds a font for each: a letter with its accents, an emoji sequence.

What no font of ours has is replaced by something close, or by a middle dot: never by an empty box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from bot.media.fonts import EMOJI_FILE, covered, file_for, font

STAND_IN = "·"
JOINER, NON_JOINER, EMOJI_STYLE, TEXT_STYLE = "\u200d", "\u200c", "\ufe0f", "\ufe0e"
DIRECTION_MARKS = "\u200e\u200f\u061c"  # heeded when words are put in order, never drawn
SKIN_TONES = "\U0001f3fb-\U0001f3ff"
MOST_PARTS = 8  # the longest sequences, couples and families, have half as many faces
# What people type for want of an emoji, and no text font of ours has.
CLOSE_TO = {
    "→": "➡️",
    "←": "⬅️",
    "↑": "⬆️",
    "↓": "⬇️",
    "✓": "✔️",
    "✗": "❌",
    "✘": "❌",
    "☑": "✅",
    "★": "⭐",
    "☆": "⭐",
    "●": "•",
    "○": "•",
    "■": "•",
    "▪": "•",
    "‐": "-",
    "‑": "-",
    "−": "–",
    "⁠": "",
}


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest thing drawn. `wanted`: what a stand-in stands for; a mark of direction has no font."""

    text: str
    file: str
    wanted: str = ""

    @property
    def known(self) -> bool:
        return not self.wanted

    @property
    def is_emoji(self) -> bool:
        return self.file == EMOJI_FILE

    @property
    def is_space(self) -> bool:
        return self.text.isspace() and self.text not in "\u00a0\u202f"


def clusters(paragraph: str, *, bold: bool = False, locale: str = "") -> list[Cluster]:
    """One line of text as clusters, in the order it is read, as `locale` writes it. Control characters fall away."""
    found: list[Cluster] = []
    for piece in _pieces(_tidied(paragraph)):
        found.extend(_found(piece, bold, locale))
    return found


def can_draw(text: str) -> bool:
    """Whether a font of ours has every letter: if not, send the words alone rather than dots.

    A sign or a symbol that nobody has drawn is no reason to leave the picture out.
    """
    return all(
        cluster.known or unicodedata.category(cluster.wanted)[0] not in "LN"
        for line in text.splitlines()
        for cluster in clusters(line)
    )


def _tidied(paragraph: str) -> str:
    """Composed (Welsh ŵ may come as w and an accent), without what is not meant to be seen."""
    kept = JOINER + NON_JOINER + DIRECTION_MARKS + "\u2060"
    composed = unicodedata.normalize("NFC", paragraph.replace("\t", " ").replace(TEXT_STYLE, ""))
    return "".join(c for c in composed if c in kept or unicodedata.category(c)[0] != "C" or _is_tag(c))


def _is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def _pieces(paragraph: str) -> Iterator[str]:
    at = 0
    while at < len(paragraph):
        emoji = _emoji_pattern().match(paragraph, at)
        end = emoji.end() if emoji and _is_meant_as_emoji(emoji.group()) else _end_of_letter(paragraph, at)
        yield paragraph[at:end]
        at = end


def _is_meant_as_emoji(match: str) -> bool:
    """The copyright sign and its like are text, unless asked for as emoji."""
    return len(match) > 1 or file_for(match, bold=False) is None


def _end_of_letter(paragraph: str, at: int) -> int:
    at += 1
    while at < len(paragraph) and _extends(paragraph[at]):
        at += 1
    return at


def _extends(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or character in (JOINER, NON_JOINER) or _is_tag(character)


@cache
def _emoji_pattern() -> re.Pattern[str]:
    """Unicode Technical Standard 51, section 1.4.9, over the emoji that the font has."""
    singles = {chr(code) for code in covered(EMOJI_FILE) if code >= 0xA9}
    singles -= {JOINER, EMOJI_STYLE, "\u20e3", *(chr(code) for code in range(0xE0000, 0xE0080))}
    one = f"[{re.escape(''.join(sorted(singles)))}]{EMOJI_STYLE}?[{SKIN_TONES}]?{EMOJI_STYLE}?"
    keycap = f"[0-9#*]{EMOJI_STYLE}?\u20e3"
    flag = "[\U0001f1e6-\U0001f1ff]{2}"
    nation = "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
    return re.compile(f"{keycap}|{flag}|{nation}|{one}(?:{JOINER}{one})*")


def _found(piece: str, bold: bool, locale: str) -> list[Cluster]:
    if piece in DIRECTION_MARKS:
        return [Cluster(piece, "")]
    if _emoji_pattern().fullmatch(piece) and _is_meant_as_emoji(piece):
        return [Cluster(_as_one_picture(piece), EMOJI_FILE)]
    for spelling in filter(None, _spellings(piece)):
        # One font for a letter and all its marks, or the marks would stand beside it.
        file = file_for(spelling, bold, locale)
        if file:
            return [Cluster(spelling, file)]
        if spelling != piece and _emoji_pattern().fullmatch(spelling):
            return [Cluster(spelling, EMOJI_FILE)]
    if not CLOSE_TO.get(piece, STAND_IN) or _extends(piece[0]):
        return []
    file = file_for(STAND_IN, bold)
    return [Cluster(STAND_IN, file, wanted=piece[0])] if file else []


def _spellings(piece: str) -> Iterator[str]:
    """The piece, then what could stand for it, from near to far."""
    yield piece
    bare = piece.strip(JOINER + NON_JOINER + EMOJI_STYLE)
    yield " " if bare.isspace() else bare
    if piece[0] in CLOSE_TO:
        yield CLOSE_TO[piece[0]]
    compatible = unicodedata.normalize("NFKC", bare)
    yield compatible
    yield "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))


@lru_cache(maxsize=2048)
def _as_one_picture(sequence: str) -> str:
    """The spelling that the font joins best: some keyboards leave the style selectors out."""
    parts = sequence.replace(EMOJI_STYLE, "").split(JOINER)[:MOST_PARTS]
    choices = ((part, part + EMOJI_STYLE) if len(part) == 1 else (part,) for part in parts)
    spellings = [sequence, *(JOINER.join(choice) for choice in product(*choices))]
    return min(spellings, key=font(EMOJI_FILE, 64).getlength)
