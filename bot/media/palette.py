"""The colours of every picture we draw: text on its ground at 4.5:1 or better (WCAG 2.2, success criterion 1.4.3)."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

INK = "#1c2033"
MUTED = "#4d5368"
WHITE = "#ffffff"


@dataclass(frozen=True, slots=True)
class Theme:
    """`deep` (with `deepest` for its shadows) is for headers and labels, `bright` for decoration only, `tint` and
    `soft` for what text lies on, `shade` for what lies below a panel.
    """

    deepest: str
    deep: str
    bright: str
    tint: str
    soft: str
    shade: str

    def pairings(self) -> tuple[tuple[str, str], ...]:
        """Every (text, ground) that occurs in a picture."""
        grounds = (WHITE, self.tint, self.soft)
        return (
            (WHITE, self.deep),
            (WHITE, self.deepest),
            *((INK, ground) for ground in grounds),
            *((self.deep, ground) for ground in grounds),
            (MUTED, self.soft),
        )


THEMES = {
    "sky": Theme(deepest="#184489", deep="#1d4f9e", bright="#3f8ae0", tint="#d6e8ff", soft="#eef5ff", shade="#c3d5ee"),
    "leaf": Theme(deepest="#1a5830", deep="#1f6638", bright="#4fa866", tint="#d3f0d8", soft="#eefaf0", shade="#bfddc6"),
    "sea": Theme(deepest="#09525a", deep="#0b5f68", bright="#2aa3ad", tint="#cdeff0", soft="#eafafa", shade="#b5dcde"),
    "sun": Theme(deepest="#783a00", deep="#8a4300", bright="#e58a1f", tint="#ffe7bf", soft="#fff7e8", shade="#ecd5ac"),
    "berry": Theme(
        deepest="#881a4a", deep="#9c1f56", bright="#e0588f", tint="#ffdbe8", soft="#fff1f6", shade="#efc5d5"
    ),
    "plum": Theme(deepest="#4f2c8d", deep="#5b34a0", bright="#9270d8", tint="#e6dcff", soft="#f6f2ff", shade="#d3c7ee"),
}


def theme_for(name: str) -> Theme:
    """A theme by its name; any other text (such as a project's code) gets one that is always the same."""
    return THEMES.get(name) or list(THEMES.values())[zlib.crc32(name.encode()) % len(THEMES)]
