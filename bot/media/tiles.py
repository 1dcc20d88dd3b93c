"""Small pictures: emoji, drawn large."""

from __future__ import annotations

from math import ceil, sqrt

from PIL import Image, ImageDraw

from bot.media.emoji import draw_emoji, emoji_in
from bot.media.palette import WHITE, theme_for
from bot.media.parts import MARGIN, encoded, panel
from bot.media.shapes import disc, rounded

TILE = 512
MOST_EMOJI = 9
NONE_OF_OURS = "💬"  # for an emoji newer than our font
WIDE, HIGH = 1080, 460


def emoji_tile(emoji: str, theme: str = "sun") -> bytes:
    """A 512 by 512 PNG of an emoji on a soft tile; several (up to nine) share it."""
    colours = theme_for(theme)
    image = Image.new("RGB", (TILE, TILE), WHITE)
    rounded(image, (12, 20, TILE - 12, TILE - 4), 96, colours.shade)
    rounded(image, (12, 8, TILE - 12, TILE - 16), 96, colours.tint)
    shown = emoji_in(emoji)[:MOST_EMOJI] or [NONE_OF_OURS]
    columns = ceil(sqrt(len(shown)))
    rows = ceil(len(shown) / columns)
    cell = 460 / columns
    pen = ImageDraw.Draw(image)
    for place, one in enumerate(shown):
        row, column = divmod(place, columns)
        in_row = min(columns, len(shown) - row * columns)
        x = TILE / 2 + (column - (in_row - 1) / 2) * cell
        y = TILE / 2 - 4 + (row - (rows - 1) / 2) * cell
        draw_emoji(pen, one, (x, y), cell * 0.96)
    return encoded(image)


def emoji_banner(emoji: str, theme: str = "sky") -> bytes:
    """A 1080 by 460 PNG of one emoji, large, that leaves room on the screen for the words below it."""
    colours = theme_for(theme)
    image = Image.new("RGB", (WIDE, HIGH), colours.soft)
    panel(image, (MARGIN, MARGIN, WIDE - MARGIN, HIGH - MARGIN), colours, colours.tint)
    disc(image, (WIDE // 2, HIGH // 2), HIGH // 2 - MARGIN - 18, WHITE)
    shown = (emoji_in(emoji) or [NONE_OF_OURS])[0]
    draw_emoji(ImageDraw.Draw(image), shown, (WIDE / 2, HIGH / 2), 290)
    return encoded(image)
