"""A paragraph made ready for laying out at any size: its clusters, their direction, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bot.media.clusters import Cluster, clusters
from bot.media.direction import levels, reads_right_to_left
from bot.media.fonts import EMOJI_FILE, font

EMOJI_SCALE = 0.86  # of the text size: a capital's height and a bit
ANY_OBJECT = "\ufffc"  # what an emoji is to the bidirectional algorithm, whatever it is made of
LENGTHS_KEPT = 1024


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`levels` has one entry for each cluster; `words` are spans of clusters without spaces."""

    clusters: tuple[Cluster, ...]
    levels: tuple[int, ...]
    right_to_left: bool
    words: tuple[tuple[int, int], ...]


def paragraphs(
    text: str, *, bold: bool = False, right_to_left: bool = False, locale: str = ""
) -> tuple[Paragraph, ...]:
    """Each line of a text that has anything in it. One without letters takes the direction given."""
    lines = (clusters(line, bold=bold, locale=locale) for line in text.splitlines())
    return tuple(_paragraph(line, right_to_left) for line in lines if any(not c.is_space for c in line))


def _paragraph(line: list[Cluster], otherwise: bool) -> Paragraph:
    characters = "".join(ANY_OBJECT if cluster.is_emoji else cluster.text[0] for cluster in line)
    right_to_left = reads_right_to_left(characters, otherwise)
    return Paragraph(tuple(line), tuple(levels(characters, right_to_left)), right_to_left, tuple(_words(line)))


def _words(line: Sequence[Cluster]) -> list[tuple[int, int]]:
    spans = []
    at = 0
    for is_space, group in groupby(line, key=lambda cluster: cluster.is_space):
        length = len(list(group))
        if not is_space:
            spans.append((at, at + length))
        at += length
    return spans


def width_of(some: Sequence[Cluster], size: int) -> float:
    """The width in pixels of clusters drawn side by side."""
    return sum(
        length("".join(cluster.text for cluster in group), file, size)
        for file, group in groupby(some, key=lambda cluster: cluster.file)
        if file
    )


def widest_word(some: Sequence[Paragraph], size: int) -> float:
    """The width in pixels of the longest word: in less room it would be broken in two."""
    return max((width_of(one.clusters[a:b], size) for one in some for a, b in one.words), default=0.0)


@lru_cache(maxsize=LENGTHS_KEPT)
def length(text: str, file: str, size: int) -> float:
    """The width in pixels of text in one font at a text size."""
    return font(file, size_in(file, size)).getlength(text)


def size_in(file: str, size: int) -> int:
    """The font's own size for a text size: emoji are drawn a little smaller, to sit well among letters."""
    return round(size * EMOJI_SCALE) if file == EMOJI_FILE else size
