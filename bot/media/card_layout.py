"""Makes the words of a card fit: as large as can be, then a taller card, and only then fewer words.

A 9-year-old reads these on a phone, where a card is a third of its size in pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.media.paragraphs import Paragraph
from bot.media.text import TextBlock, lay_out

WIDTH = 1080
SHORTEST, TALLEST = 1080, 1600
# Shrink through these while the card stays square; then let it grow; then, at full height, shrink to the last.
COMFORTABLE = (60, 54, 48, 44)
READABLE = (44, 40, 37, 34)
SMALLEST = READABLE[-1]

TITLE_SIZES = (66, 58, 50, 44)
TITLE_LINES = 3
BALANCE = 24  # pixels within which lines count as equally long


@dataclass(frozen=True, slots=True)
class Fitted:
    """The body size chosen, the text blocks at that size, and whether words had to be left out."""

    size: int
    texts: tuple[TextBlock, ...]
    height: int
    shortened: bool


def fit(texts: Sequence[Sequence[Paragraph]], widths: Sequence[int], height_around: Callable[[int], int]) -> Fitted:
    """Choose the size for the texts of a card, all alike.

    `height_around(size)` is the height of everything on the card but these texts.
    """
    for sizes, most in ((COMFORTABLE, SHORTEST), (READABLE, TALLEST)):
        for size in sizes:
            blocks = [lay_out(words, size, width) for words, width in zip(texts, widths, strict=True)]
            height = height_around(size) + sum(block.height for block in blocks)
            if height <= most:
                return Fitted(size, tuple(blocks), max(height, SHORTEST), shortened=False)
    return _shortened(texts, widths, height_around(SMALLEST))


def _shortened(texts: Sequence[Sequence[Paragraph]], widths: Sequence[int], around: int) -> Fitted:
    """Take lines from the longest text until all fit, so that none crowds out another."""
    blocks = [lay_out(words, SMALLEST, width) for words, width in zip(texts, widths, strict=True)]
    kept = [len(block.lines) for block in blocks]
    while around + sum(n * b.line_height for n, b in zip(kept, blocks, strict=True)) > TALLEST and max(kept) > 1:
        longest = max(range(len(kept)), key=lambda place: kept[place] * blocks[place].line_height)
        kept[longest] -= 1
    cut = tuple(
        lay_out(words, SMALLEST, width, most_lines=most) for words, width, most in zip(texts, widths, kept, strict=True)
    )
    height = around + sum(block.height for block in cut)
    return Fitted(SMALLEST, cut, height, shortened=True)


def fit_title(words: Sequence[Paragraph], width: int) -> TextBlock:
    """A title in at most three lines of much the same length, the larger the shorter it is."""
    for size in TITLE_SIZES:
        block = lay_out(words, size, width)
        if len(block.lines) <= (2 if size > TITLE_SIZES[2] else TITLE_LINES):
            return _balanced(words, block, width)
    return lay_out(words, TITLE_SIZES[-1], width, most_lines=TITLE_LINES)


def _balanced(words: Sequence[Paragraph], block: TextBlock, width: int) -> TextBlock:
    """The narrowest lines that are no more of them, so that no word is left alone on the last."""
    lowest, highest = width // 3, width
    while highest - lowest > BALANCE:
        middle = (lowest + highest) // 2
        narrower = lay_out(words, block.size, middle)
        if len(narrower.lines) == len(block.lines) and narrower.width <= middle:
            block, highest = narrower, middle
        else:
            lowest = middle
    return block
