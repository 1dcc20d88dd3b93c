"""What people type, made safe to keep and to show, and otherwise left as they typed it."""

from __future__ import annotations

import unicodedata

# Explicit direction embeddings, overrides and isolates: unbalanced, they turn the rest of a page around. The plain
# direction marks (LRM, RLM, ALM) stay; Arabic and Hebrew need them.
_TURNERS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0)]))
_HALF_CHARACTERS = "".join(map(chr, range(0xD800, 0xE000)))
_DROPPED = dict.fromkeys(map(ord, _TURNERS + _CONTROLS + _HALF_CHARACTERS))
_DROPPED.pop(ord("\n"))
_DROPPED.pop(ord("\t"))

_UNSEEN_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Cn"})
# Shown as nothing although Unicode files them under letters, marks or symbols: fillers, joiners, variation selectors.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0") | frozenset(
    map(chr, [*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])
)


def clean(text: str) -> str:
    """NFC, with newlines as `\\n`, and without control characters, half characters and direction overrides."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)
    return unicodedata.normalize("NFC", text)


def is_blank(text: str) -> bool:
    """True when a reader would see nothing: empty, only spaces, only invisible characters."""
    return not any(
        character not in _UNSEEN and unicodedata.category(character) not in _UNSEEN_CATEGORIES for character in text
    )
