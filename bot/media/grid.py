"""The answers to a question as numbered pictures: a grid of two to ten, the words under each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from bot.media.emoji import draw_emoji, emoji_in
from bot.media.fonts import CREDIT
from bot.media.palette import INK, Theme, theme_for
from bot.media.paragraphs import widest_word
from bot.media.parts import (
    BADGE,
    FOOTER,
    GAP,
    MARGIN,
    TALLEST,
    WIDTH,
    Box,
    badge,
    draw_credit,
    encoded,
    fitted,
    panel,
)
from bot.media.reader import Reader
from bot.media.text import TextBlock, draw_block, lay_out

SIZES = (60, 54, 48, 44, 40, 36, 34)
MOST = 10
PADDING = 26
NUMBER = 2 * BADGE + PADDING  # what a number takes where it stands beside its picture
BANNER = 420  # the most that the question's own picture takes above the answers


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer: its number, its words, and its picture (a cleaned PNG or JPEG) or else its emoji."""

    number: int
    words: str
    emoji: str = ""
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a grid is divided: across, how high a cell's picture is, and whether number, picture and words stand in a
    row (or the words below, the number in the corner). `lower`: how far a picture keeps from the top, for the number.
    """

    across: int
    picture: int
    beside: bool = False
    lower: int = 0
    above: int = PADDING
    gap: int = GAP

    @property
    def before_words(self) -> int:
        """How much of a row number and picture take."""
        return NUMBER + self.picture + 2 * PADDING


@dataclass(frozen=True, slots=True)
class Grid:
    """A grid laid out: where each cell lies, with its words, at which size; where the picture above it ends."""

    shape: Shape
    boxes: tuple[Box, ...]
    blocks: tuple[TextBlock, ...]
    size: int
    height: int
    banner: int

    def picture_box(self, place: int, right_to_left: bool) -> Box:
        """Where a cell's picture goes."""
        left, top, right, bottom = self.boxes[place]
        if not self.shape.beside:
            top += PADDING + self.shape.lower
            return left + PADDING, top, right - PADDING, top + self.shape.picture
        away = PADDING + NUMBER
        start = right - away - self.shape.picture if right_to_left else left + away
        middle = (top + bottom) // 2
        return start, middle - self.shape.picture // 2, start + self.shape.picture, middle + self.shape.picture // 2

    def words_box(self, place: int, right_to_left: bool) -> Box:
        """Where a cell's words go: exactly as high as they are."""
        left, top, right, bottom = self.boxes[place]
        block = self.blocks[place]
        if not self.shape.beside:
            above = top + PADDING + self.shape.lower + self.shape.picture
            at = above + (bottom - PADDING - above - block.height) // 2
            return left + PADDING, at, right - PADDING, at + block.height
        at, before = (top + bottom - block.height) // 2, self.shape.before_words
        ends = (PADDING, before) if right_to_left else (before, PADDING)
        return left + ends[0], at, right - ends[1], at + block.height

    def badge_at(self, place: int, right_to_left: bool) -> tuple[int, int]:
        """The middle of a cell's number, on the side where reading begins."""
        left, top, right, bottom = self.boxes[place]
        inset = BADGE + (PADDING if self.shape.beside else 14)
        y = (top + bottom) // 2 if self.shape.beside else top + inset
        return (right - inset if right_to_left else left + inset), y


def lay_out_grid(cells: Sequence[Cell], reader: Reader, *, banner: int = 0, as_buttons: bool = False) -> Grid:
    """Divide the picture; all words are alike in size, the largest at which the whole is not too tall for a phone."""
    shape = _shape(len(cells), photos=any(cell.picture for cell in cells))
    width = (WIDTH - 2 * MARGIN - (shape.across - 1) * GAP) // shape.across
    room = width - PADDING - (shape.before_words if shape.beside else PADDING)
    texts = [reader.words(cell.words, bold=True) for cell in cells]
    for size in SIZES:
        blocks = tuple(lay_out(words, size, room, most_lines=4) for words in texts)
        grid = _placed(shape, blocks, size, width, Reader(reader.locale) if as_buttons else reader, banner)
        whole = all(not block.shortened for block in blocks) and all(widest_word(w, size) <= room for w in texts)
        if (whole and grid.height <= TALLEST) or size == SIZES[-1]:
            return grid
    raise AssertionError("the last size was taken")


def picture_grid(
    cells: Sequence[Cell],
    reader: Reader,
    *,
    theme: str = "sky",
    above: bytes = b"",
    credit: str = CREDIT,
    as_buttons: bool = False,
) -> bytes:
    """The answers as PNG (JPEG where a picture is among them), 1080 wide; `above`: the question's own picture.

    `as_buttons`: from left to right for everybody, as buttons that stand beside each other.
    """
    if not 1 <= len(cells) <= MOST:
        raise ValueError(f"a grid has 1 to {MOST} cells, not {len(cells)}")
    colours = theme_for(theme)
    grid = lay_out_grid(cells, reader, banner=_banner(above), as_buttons=as_buttons)
    image = Image.new("RGB", (WIDTH, grid.height), colours.soft)
    if above:
        fitted(image, above, (MARGIN, MARGIN, WIDTH - MARGIN, MARGIN + grid.banner))
    for place, cell in enumerate(cells):
        _draw_cell(image, grid, place, cell, reader, colours)
    if any(emoji_in(cell.emoji) and not cell.picture for cell in cells):
        draw_credit(image, reader, credit)
    return encoded(image, photo=bool(above) or any(cell.picture for cell in cells))


def _shape(count: int, *, photos: bool) -> Shape:
    """Few are large. What would leave one over goes below each other, where the words have most room; so do faces of a
    scale, in their order. Photos have more in them to be seen than emoji: where they can they stand in a grid.
    """
    if count in (1, 3):
        return Shape(1, 250, beside=True)
    if count == MOST:
        return Shape(1, 108, beside=True, above=10, gap=18)
    if count in (5, 7) and not photos:
        return Shape(1, 160 if count == 5 else 124, beside=True, above=16, gap=22)
    if count <= 4:
        return Shape(2, 330)
    return Shape(2, 270) if count <= 6 else Shape(3, 196, lower=34)


def _banner(picture: bytes) -> int:
    if not picture:
        return 0
    with Image.open(BytesIO(picture)) as shown:
        return min(BANNER, round((WIDTH - 2 * MARGIN) * shown.height / shown.width))


def _placed(shape: Shape, blocks: tuple[TextBlock, ...], size: int, width: int, reader: Reader, banner: int) -> Grid:
    boxes: list[Box] = []
    top = MARGIN + (banner + GAP if banner else 0)
    for start in range(0, len(blocks), shape.across):
        row = blocks[start : start + shape.across]
        words = max(block.height for block in row)
        beside = max(shape.picture, words) + 2 * shape.above
        height = beside if shape.beside else 2 * shape.above + shape.lower + shape.picture + 12 + words
        # A last row that is not full stands in the middle.
        indent = (shape.across - len(row)) * (width + GAP) // 2
        for column in range(len(row)):
            left = reader.left(MARGIN + indent + column * (width + GAP), width, WIDTH)
            boxes.append((left, top, left + width, top + height))
        top += height + shape.gap
    return Grid(shape, tuple(boxes), blocks, size, top + FOOTER - 14, banner)


def _draw_cell(image: Image.Image, grid: Grid, place: int, cell: Cell, reader: Reader, colours: Theme) -> None:
    panel(image, grid.boxes[place], colours)
    box = grid.picture_box(place, reader.right_to_left)
    pen = ImageDraw.Draw(image)
    side, middle = min(box[2] - box[0], box[3] - box[1]), ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
    number_at, radius = grid.badge_at(place, reader.right_to_left), BADGE
    if cell.picture:
        fitted(image, cell.picture, box)
    elif emoji_in(cell.emoji):
        draw_emoji(pen, cell.emoji, middle, side)
    else:
        number_at, radius = middle, side // 3
    left, top, right, _ = grid.words_box(place, reader.right_to_left)
    draw_block(pen, grid.blocks[place], left, top, right - left, INK, "start" if grid.shape.beside else "centre")
    badge(image, cell.number, number_at, radius, colours)
