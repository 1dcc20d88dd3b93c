"""The fonts that Sayso ships, and which of them can draw what. Licences and origins: README.md beside this file.

Atkinson Hyperlegible Next comes first because it is drawn for readers with low vision; Noto Sans adds Vietnamese,
Greek, Cyrillic and Devanagari; Noto Sans Arabic adds Arabic, Persian, Urdu, Sorani and Pashto; OpenMoji has the emoji.
To add a script, put a TTF here and its name in `TEXT_FACES`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from bot.media.fonts.coverage import code_points

FOLDER = Path(__file__).parent
TEXT_FACES = ("AtkinsonHyperlegibleNext", "NotoSans", "NotoSansArabic")
EMOJI_FILE = "OpenMoji-Color.ttf"
CREDIT = "Pictures: OpenMoji, CC BY-SA 4.0"
SIZES_KEPT = 128


def file_for(text: str, bold: bool) -> str | None:
    """The first text font that has all of these characters, or None."""
    for face in TEXT_FACES:
        file = f"{face}-{'Bold' if bold else 'Regular'}.ttf"
        if covered(file).issuperset(map(ord, text)):
            return file
    return None


@cache
def covered(file: str) -> frozenset[int]:
    """The code points that a font file has a glyph for."""
    return code_points((FOLDER / file).read_bytes())


@lru_cache(maxsize=SIZES_KEPT)
def font(file: str, size: int) -> ImageFont.FreeTypeFont:
    """A font at a size in pixels. Raqm shapes it: Arabic joins, emoji sequences become one picture."""
    return ImageFont.truetype(FOLDER / file, size, layout_engine=ImageFont.Layout.RAQM)
