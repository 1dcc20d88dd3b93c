"""What a group answered, as bars: one for each answer, with the number of people at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from bot.media.card_layout import fit_title
from bot.media.emoji import draw_emoji, emoji_in
from bot.media.fonts import CREDIT
from bot.media.palette import INK, MUTED, Theme, theme_for
from bot.media.parts import FOOTER, GAP, MARGIN, WIDTH, draw_credit, encoded, panel
from bot.media.reader import Reader
from bot.media.shapes import rounded
from bot.media.text import TextBlock, draw_block, lay_out

PADDING, EMOJI, NUMBER, ABOVE_BAR = 40, 92, 120, 8
SIZES = (46, 42, 38, 34)
ROWS_HIGH = 1050  # words get smaller before the rows get higher than this in all
MANY = 6  # more rows than this have thinner bars
SUBTITLE = 44
FOOT = FOOTER + 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer, and how many people gave it."""

    words: str
    people: int
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class BarsContent:
    """`title` is the question, `said_by` how many answered it, in words."""

    title: str
    said_by: str
    bars: tuple[Bar, ...]
    reader: Reader
    theme: str = "sky"
    credit: str = CREDIT


def bars(content: BarsContent) -> bytes:
    """A PNG 1080 wide, as high as it needs to be; numbers are people, never shares."""
    reader, colours = content.reader, theme_for(content.theme)
    inner = WIDTH - 2 * MARGIN - 2 * PADDING
    title = fit_title(reader.words(content.title, bold=True), inner)
    said_by = lay_out(reader.words(content.said_by), SUBTITLE, inner, most_lines=2)
    rows = _rows(content)
    thick, gap = _thickness(len(rows))
    top = MARGIN + PADDING
    head = title.height + 6 + said_by.height + GAP
    height = top + head + sum(_height(row, thick) + gap for row in rows) - gap + PADDING
    image = Image.new("RGB", (WIDTH, height + FOOT), colours.soft)
    panel(image, (MARGIN, MARGIN, WIDTH - MARGIN, height), colours)
    pen = ImageDraw.Draw(image)
    left = MARGIN + PADDING
    draw_block(pen, title, left, top, inner, colours.deep)
    draw_block(pen, said_by, left, top + title.height + 6, inner, MUTED)
    at = top + head
    most = max((bar.people for bar in content.bars), default=0)
    for bar, words in zip(content.bars, rows, strict=True):
        _draw_row(image, bar, words, at, most, content, colours)
        at += _height(words, thick) + gap
    if any(emoji_in(bar.emoji) for bar in content.bars):
        draw_credit(image, reader, content.credit)
    return encoded(image)


def _rows(content: BarsContent) -> Sequence[TextBlock]:
    """The words of each row, all of one size."""
    room = WIDTH - 2 * MARGIN - 2 * PADDING - EMOJI - GAP
    texts = [content.reader.words(bar.words, bold=True) for bar in content.bars]
    thick, gap = _thickness(len(texts))
    for size in SIZES:
        blocks = [lay_out(words, size, room, most_lines=2) for words in texts]
        if sum(_height(block, thick) + gap for block in blocks) <= ROWS_HIGH:
            break
    return blocks


def _thickness(rows: int) -> tuple[int, int]:
    """How thick bars are, and how far apart rows."""
    return (40, 26) if rows <= MANY else (30, 14)


def _height(words: TextBlock, thick: int) -> int:
    return max(EMOJI, words.height + thick + ABOVE_BAR)


def _draw_row(
    image: Image.Image, bar: Bar, words: TextBlock, top: int, most: int, content: BarsContent, colours: Theme
) -> None:
    reader, pen = content.reader, ImageDraw.Draw(image)
    thick, _ = _thickness(len(content.bars))
    height, start = _height(words, thick), MARGIN + PADDING
    emoji_left = reader.left(start, EMOJI, WIDTH)
    draw_emoji(pen, bar.emoji, (emoji_left + EMOJI / 2, top + height / 2), EMOJI)
    room = WIDTH - 2 * start - EMOJI - GAP
    left = reader.left(start + EMOJI + GAP, room, WIDTH)
    above = top + (height - words.height - thick - ABOVE_BAR) // 2
    draw_block(pen, words, left, above, room, INK)
    track = room - NUMBER
    y = above + words.height + ABOVE_BAR
    at = reader.left(start + EMOJI + GAP, track, WIDTH)
    rounded(image, (at, y, at + track, y + thick), thick // 2, colours.tint)
    if bar.people:
        long = max(thick, round(track * bar.people / most))
        at = reader.left(start + EMOJI + GAP, long, WIDTH)
        rounded(image, (at, y, at + long, y + thick), thick // 2, colours.deep)
    number = lay_out(reader.words(str(bar.people), bold=True), 46, NUMBER)
    x = reader.left(start + EMOJI + GAP + track + 18, NUMBER - 18, WIDTH)
    x = x if not reader.right_to_left else x + NUMBER - 18 - round(number.width)
    draw_block(pen, number, x, y + thick / 2 - number.height / 2, number.width + 1, INK)
