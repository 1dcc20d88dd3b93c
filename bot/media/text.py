"""Lays out text of any mix of scripts and emoji in a given width, and draws it.

A paragraph's words become lines, and each line pieces of one font and one direction, from left to right. All sizes
and places are in pixels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from PIL import ImageDraw

from bot.media.clusters import Cluster
from bot.media.direction import visual_order
from bot.media.fonts import EMOJI_FILE, file_for, font
from bot.media.paragraphs import Paragraph, length, size_in, width_of

LEADING, BASELINE = 1.32, 0.345
"""Of the text size: how high a line is, and how far below its middle the letters stand."""
ROOMY = {
    "NotoNastaliqUrdu": (2.1, 0.53),  # words lean down to the left: they begin high, and end below the line
    "NotoSansArabic": (1.55, 0.345),
    "NotoSansBengali": (1.45, 0.36),
}
"""The same for scripts with much above and below the line, the one that needs most first."""
ELLIPSIS = "…"

Align = Literal["start", "centre"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one font and one direction, with its width."""

    text: str
    file: str
    size: int
    right_to_left: bool
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces from left to right. `right_to_left` is the paragraph's direction: where the line starts."""

    pieces: tuple[Piece, ...]
    width: float
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines that fit a width. `shortened`: lines had to be left out; `baseline`: of the size, below the middle."""

    lines: tuple[Line, ...]
    size: int
    line_height: int
    shortened: bool = False
    baseline: float = BASELINE

    @property
    def height(self) -> int:
        return len(self.lines) * self.line_height

    @property
    def width(self) -> float:
        return max((line.width for line in self.lines), default=0.0)


def lay_out(words: Sequence[Paragraph], size: int, width: float, *, most_lines: int | None = None) -> TextBlock:
    """Wrap paragraphs by words into lines of at most `width`; past `most_lines` the last one ends in "…".

    A word too long for a line is broken where the line ends.
    """
    spans = [(paragraph, *span) for paragraph in words for span in _wrapped(paragraph, size, width)]
    shortened = most_lines is not None and len(spans) > most_lines
    lines = [_line(paragraph, start, end, size) for paragraph, start, end in spans[:most_lines]]
    if shortened and lines:
        lines[-1] = _cut_off(*spans[len(lines) - 1], size, width)
    leading, baseline = _room(words)
    return TextBlock(tuple(lines), size, round(size * leading), shortened, baseline)


def draw_block(
    pen: ImageDraw.ImageDraw,
    block: TextBlock,
    x: float,
    y: float,
    width: float,
    colour: str,
    align: Align = "start",
) -> None:
    """Draw with the block's top left corner at (x, y). A line starts on its own side, as `dir="auto"` has it."""
    for index, line in enumerate(block.lines):
        spare = width - line.width
        at = x + (spare / 2 if align == "centre" else spare if line.right_to_left else 0)
        baseline = y + (index + 0.5) * block.line_height + block.baseline * block.size
        for piece in line.pieces:
            _draw_piece(pen, piece, at, baseline, colour)
            at += piece.width


def _draw_piece(pen: ImageDraw.ImageDraw, piece: Piece, x: float, baseline: float, colour: str) -> None:
    pen.text(
        (x, baseline),
        piece.text,
        fill=colour,
        font=font(piece.file, size_in(piece.file, piece.size)),
        anchor="ls",
        direction="rtl" if piece.right_to_left else "ltr",
        embedded_color=True,
    )


def _room(words: Sequence[Paragraph]) -> tuple[float, float]:
    """How high the lines of these words are, and where the letters stand in them."""
    files = {cluster.file for paragraph in words for cluster in paragraph.clusters}
    return next((room for face, room in ROOMY.items() if any(f.startswith(face) for f in files)), (LEADING, BASELINE))


def _wrapped(paragraph: Paragraph, size: int, width: float) -> Iterator[tuple[int, int]]:
    """Where each line starts and ends, without the spaces around it."""
    start = end = paragraph.words[0][0]
    used = 0.0
    for first, last in paragraph.words:
        needed = width_of(paragraph.clusters[first:last], size)
        gap = width_of(paragraph.clusters[end:first], size)
        if end > start and used + gap + needed <= width:
            end, used = last, used + gap + needed
            continue
        if end > start:
            yield start, end
        start, end, used = first, last, needed
        while used > width and end - start > 1:
            broken = _break_in(paragraph.clusters, start, end, size, width)
            yield start, broken
            start, used = broken, width_of(paragraph.clusters[broken:end], size)
    yield start, end


def _break_in(some: Sequence[Cluster], start: int, end: int, size: int, width: float) -> int:
    """How far a word that is too long for a line gets on it: at least one cluster, and not the last."""
    used = 0.0
    for place in range(start, end - 1):
        used += width_of(some[place : place + 1], size)
        if used > width:
            return max(place, start + 1)
    return end - 1


def _cut_off(paragraph: Paragraph, start: int, end: int, size: int, width: float) -> Line:
    """The line with an ellipsis in place of its last words, or of part of its only one."""
    bold = any("Bold" in cluster.file for cluster in paragraph.clusters)
    dots = Cluster(ELLIPSIS, file_for(ELLIPSIS, bold) or "")
    room = width - width_of([dots], size)
    word_ends = [last for _, last in paragraph.words if start < last <= end]
    anywhere = range(start + 1, end + 1)
    for ends in (word_ends, anywhere):
        fitting = [last for last in ends if width_of(paragraph.clusters[start:last], size) <= room]
        if fitting:
            end = fitting[-1]
            break
    shorter = Paragraph(
        (*paragraph.clusters[:end], dots),
        (*paragraph.levels[:end], int(paragraph.right_to_left)),
        paragraph.right_to_left,
        (),
    )
    return _line(shorter, start, end + 1, size)


def _line(paragraph: Paragraph, start: int, end: int, size: int) -> Line:
    here, levels = paragraph.clusters[start:end], paragraph.levels[start:end]

    def alike(place: int) -> tuple[int, str, int]:
        """Neighbours alike in this are drawn as one; emoji never are, lest two of them join into a third."""
        cluster = here[place]
        return levels[place], cluster.file, place if cluster.is_emoji else -1

    pieces = []
    for (level, file, _), group in groupby(visual_order(levels), key=alike):
        text = "".join(here[place].text for place in sorted(group))
        if file:
            # An emoji sequence reads one way whatever is around it; backwards it comes apart.
            backwards = level % 2 == 1 and file != EMOJI_FILE
            pieces.append(Piece(text, file, size, backwards, length(text, file, size)))
    return Line(tuple(pieces), sum(piece.width for piece in pieces), paragraph.right_to_left)
