"""Small pictures: what a person said in emoji, large, and what their voice looked like."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import ceil, sqrt

from PIL import Image, ImageDraw

from bot.media.emoji import draw_emoji, emoji_in
from bot.media.palette import INK, WHITE, Theme, theme_for
from bot.media.paragraphs import paragraphs
from bot.media.shapes import disc, rounded
from bot.media.text import draw_block, lay_out

TILE = 512
MOST_EMOJI = 9
NONE_OF_OURS = "💬"  # for an emoji newer than our font
WIDE, HIGH = 1080, 320
BAR, BAR_GAP, TALLEST_BAR, SHORTEST_BAR = 8, 4, 170, 8


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
    return _png(image)


def waveform_picture(waveform: Sequence[int], duration_text: str, theme: str = "sky") -> bytes:
    """A 1080 by 320 PNG of a voice note: a microphone, bars for heights of 0 to 31, and how long it is."""
    colours = theme_for(theme)
    image = Image.new("RGB", (WIDE, HIGH), colours.soft)
    rounded(image, (32, 36, WIDE - 32, HIGH - 20), 60, colours.shade)
    rounded(image, (32, 28, WIDE - 32, HIGH - 28), 60, WHITE)
    pen = ImageDraw.Draw(image)
    middle = HIGH // 2
    disc(image, (124, middle), 60, colours.tint)
    draw_emoji(pen, "🎤", (124, middle), 96)
    words = lay_out(paragraphs(duration_text, bold=True), 42, 170, most_lines=1)
    right = WIDE - 72
    draw_block(pen, words, right - words.width, middle - words.height / 2, words.width + 1, INK)
    _draw_bars(image, waveform, 212, int(right - words.width - 28), colours)
    return _png(image)


def _draw_bars(image: Image.Image, waveform: Sequence[int], left: int, right: int, colours: Theme) -> None:
    count = max(1, (right - left + BAR_GAP) // (BAR + BAR_GAP))
    heights = list(waveform) or [0]
    for place in range(count):
        start = place * len(heights) // count
        end = max(start + 1, (place + 1) * len(heights) // count)
        share = min(31, max(0, *heights[start:end], 0)) / 31
        half = max(SHORTEST_BAR, round(TALLEST_BAR * share)) // 2
        x = left + place * (BAR + BAR_GAP)
        rounded(image, (x, HIGH // 2 - half, x + BAR, HIGH // 2 + half), BAR // 2, colours.bright)


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", compress_level=4)
    return out.getvalue()
