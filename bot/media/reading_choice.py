"""How do you like to read? Numbered pictures that need no words: many words, few words, somebody who reads."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

from bot.media.emoji import draw_emoji
from bot.media.palette import Theme, theme_for
from bot.media.parts import BADGE, GAP, MARGIN, WIDTH, Box, badge, encoded, panel
from bot.media.reader import Reader
from bot.media.shapes import rounded

HEIGHT = 620
LINE, LINE_GAP = 18, 24
LENGTHS = (1.0, 0.92, 0.97, 0.6, 1.0, 0.88, 0.95, 0.5)
"""How long the lines are that stand for words, of the width; the short ones end a paragraph."""


def reading_choice(ways: Sequence[str], reader: Reader, *, theme: str = "sky") -> bytes:
    """A PNG, 1080 by 620. `ways`: words (many), easy (few, with a large picture), aloud (read to me)."""
    colours = theme_for(theme)
    image = Image.new("RGB", (WIDTH, HEIGHT), colours.soft)
    for place, way in enumerate(ways):
        box = cell_box(place, len(ways), reader)
        panel(image, box, colours)
        badge(image, place + 1, badge_at(box, reader), BADGE + 6, colours)
        if way == "words":
            _many_words(image, box, reader, colours)
        elif way == "easy":
            _few_words(image, box, reader, colours)
        else:
            _read_to_me(image, box)
    return encoded(image)


def cell_box(place: int, count: int, reader: Reader) -> Box:
    """Where the cell of a number lies, the first where reading begins."""
    width = (WIDTH - 2 * MARGIN - (count - 1) * GAP) // count
    left = reader.left(MARGIN + place * (width + GAP), width, WIDTH)
    return left, MARGIN, left + width, HEIGHT - MARGIN


def badge_at(box: Box, reader: Reader) -> tuple[int, int]:
    """The middle of a cell's number."""
    inset = BADGE + 22
    return (box[2] - inset if reader.right_to_left else box[0] + inset), box[1] + inset


def _line(image: Image.Image, box: Box, y: int, share: float, reader: Reader, colour: str, height: int = LINE) -> None:
    width = box[2] - box[0] - 80
    long = round(width * share)
    left = box[0] + 40 + (width - long if reader.right_to_left else 0)
    rounded(image, (left, y, left + long, y + height), height // 2, colour)


def _many_words(image: Image.Image, box: Box, reader: Reader, colours: Theme) -> None:
    top = box[1] + 140
    for place, share in enumerate(LENGTHS):
        _line(image, box, top + place * (LINE + LINE_GAP) + (16 if place > 3 else 0), share, reader, colours.deep)


def _few_words(image: Image.Image, box: Box, reader: Reader, colours: Theme) -> None:
    middle = (box[0] + box[2]) / 2
    draw_emoji(ImageDraw.Draw(image), "🌻", (middle, box[1] + 255), 250)
    for place, share in enumerate((1.0, 0.55)):
        _line(image, box, box[1] + 404 + place * 56, share, reader, colours.deep, 30)


def _read_to_me(image: Image.Image, box: Box) -> None:
    pen = ImageDraw.Draw(image)
    middle = (box[0] + box[2]) / 2
    draw_emoji(pen, "🔊", (middle, box[1] + 255), 250)
    draw_emoji(pen, "👂", (middle, box[1] + 444), 120)
