"""Words cut to fit a button, without breaking an emoji, an accent or an isolate."""

from __future__ import annotations

import unicodedata

from bot.wording_direction import FSI, PDI

ELLIPSIS = "…"
_JOINER = "\u200d"


def shortened(words: str, most: int) -> str:
    """`words` on one line, at most `most` characters long; what is cut off is shown by an ellipsis."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    room = most - 1 - line.count(FSI)
    at = _whole(line, room)
    space = line.rfind(" ", 0, at + 1)  # a word that ends right there is whole
    cut = line[: space if space > room * 2 // 3 else at]
    return cut.rstrip() + ELLIPSIS + PDI * (cut.count(FSI) - cut.count(PDI))


def _whole(line: str, at: int) -> int:
    """The last place up to `at` where a character ends, with its marks, colours and joined parts."""
    while at > 0 and (_hangs_on(line[at]) or line[at - 1] == _JOINER):
        at -= 1
    return at


def _hangs_on(character: str) -> bool:
    return (
        character == _JOINER
        or unicodedata.category(character) in {"Mn", "Me", "Mc"}
        or 0x1F3FB <= ord(character) <= 0x1F3FF
        or 0xE0020 <= ord(character) <= 0xE007F
    )
