"""The fonts that Sayso ships, and which of them can draw what. Licences and origins: README.md beside this file.

Atkinson Hyperlegible Next comes first because it is drawn for readers with low vision; Noto Sans adds Vietnamese,
Greek, Cyrillic and Devanagari; Noto Sans Bengali adds Bengali; Noto Sans Arabic adds Arabic, Persian, Sorani and
Pashto; OpenMoji has the emoji. Urdu is written in Noto Nastaliq, as its readers know it from paper.
To add a script, put a TTF here and its name in `TEXT_FACES`; a language with a hand of its own goes into `OWN_FACES`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from bot.media.fonts.coverage import code_points

FOLDER = Path(__file__).parent
TEXT_FACES = ("AtkinsonHyperlegibleNext", "NotoSans", "NotoSansBengali", "NotoSansArabic")
OWN_FACES = {"ur": "NotoNastaliqUrdu"}
EMOJI_FILE = "OpenMoji-Color.ttf"
CREDIT = "Pictures: OpenMoji, CC BY-SA 4.0"
SIZES_KEPT = 128


def file_for(text: str, bold: bool, locale: str = "") -> str | None:
    """The first text font that has all of these characters, or None. A language's own comes just before the last."""
    for face in _faces(locale.partition("-")[0]):
        file = f"{face}-{'Bold' if bold else 'Regular'}.ttf"
        if covered(file).issuperset(map(ord, text)):
            return file
    return None


@cache
def _faces(language: str) -> tuple[str, ...]:
    own = OWN_FACES.get(language)
    return (*TEXT_FACES[:-1], own, TEXT_FACES[-1]) if own else TEXT_FACES


@cache
def covered(file: str) -> frozenset[int]:
    """The code points that a font file has a glyph for."""
    return code_points((FOLDER / file).read_bytes())


@lru_cache(maxsize=SIZES_KEPT)
def font(file: str, size: int) -> ImageFont.FreeTypeFont:
    """A font at a size in pixels. Raqm shapes it: Arabic joins, emoji sequences become one picture."""
    return ImageFont.truetype(FOLDER / file, size, layout_engine=ImageFont.Layout.RAQM)
