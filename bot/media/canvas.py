"""Draws a card: a header, panels below it, the credit at the foot; mirrored for right-to-left readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw

from bot.media.card_layout import SHORTEST, WIDTH, Fitted, fit, fit_title
from bot.media.emoji import draw_emoji, emoji_in
from bot.media.palette import INK, MUTED, WHITE, theme_for
from bot.media.reader import Reader
from bot.media.shapes import disc, polygon, rounded, swoop
from bot.media.text import TextBlock, draw_block, lay_out

Kind = Literal["row", "said", "did"]

MARGIN = 48
GAP = 30
PADDING = 34
RADIUS = 40
DROP = 8  # how far a panel's shadow lies below it
BUBBLE_INSET = 64  # how much a bubble leaves free on the other speaker's side
TAIL = 38
PICTURE = 100  # the disc with a panel's emoji
BADGE = 156  # the disc with the project's emoji
HEADER_TOP, HEADER_BOTTOM, SWOOP = 44, 22, 54
FOOTER, CREDIT_SIZE = 66, 25
SMALLEST_LABEL = 38
COMPRESSION = 4  # zlib level: twice as quick as the usual 6 for a few more kB


@dataclass(frozen=True, slots=True)
class Card:
    """A picture as PNG. `shortened` when words had to be left out: the caption still has them all."""

    png: bytes
    width: int
    height: int
    shortened: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """One thing the card says: a row from edge to edge, or a speech bubble of theirs ("said") or ours ("did")."""

    label: str
    text: str
    emoji: str
    kind: Kind


class Canvas:
    """One card in the making."""

    def __init__(self, theme: str, reader: Reader, credit: str) -> None:
        self.theme = theme_for(theme)
        self.reader = reader
        self.right_to_left = reader.right_to_left
        self.credit = credit

    def draw(self, title: str, emoji: str, panels: Sequence[Panel]) -> Card:
        has_badge = bool(emoji_in(emoji))
        beside_badge = BADGE + 34 if has_badge else 0
        title_width = WIDTH - 2 * MARGIN - beside_badge
        heading = fit_title(self.reader.words(title, bold=True), title_width)
        header = HEADER_TOP + max(heading.height, BADGE if has_badge else 0) + HEADER_BOTTOM
        fitted = self._fit(panels, header + SWOOP)

        self.image = Image.new("RGB", (WIDTH, fitted.height), self.theme.soft)
        self.pen = ImageDraw.Draw(self.image)
        self._draw_header(heading, emoji if has_badge else "", header, title_width)
        self._draw_panels(panels, fitted, header + SWOOP + GAP)
        self._draw_credit()
        out = BytesIO()
        self.image.save(out, "PNG", compress_level=COMPRESSION)
        return Card(out.getvalue(), WIDTH, fitted.height, fitted.shortened or heading.shortened)

    def _fit(self, panels: Sequence[Panel], header: int) -> Fitted:
        texts = [self.reader.words(panel.text) for panel in panels]

        def height_around(size: int) -> int:
            labels = sum(self._label(panel, size).height for panel in panels)
            frames = len(panels) * (2 * PADDING + GAP) + TAIL * sum(panel.kind != "row" for panel in panels)
            return header + GAP + labels + frames + FOOTER

        return fit(texts, [self._text_width(panel) for panel in panels], height_around)

    def _label(self, panel: Panel, size: int) -> TextBlock:
        words = self.reader.words(panel.label, bold=True)
        label_size = max(SMALLEST_LABEL, round(size * 0.84))
        return lay_out(words, label_size, self._text_width(panel), most_lines=2)

    def _text_width(self, panel: Panel) -> int:
        inset = 0 if panel.kind == "row" else BUBBLE_INSET
        return WIDTH - 2 * MARGIN - 2 * PADDING - PICTURE - 28 - inset

    def _draw_header(self, heading: TextBlock, emoji: str, height: int, title_width: int) -> None:
        self.pen.rectangle((0, 0, WIDTH, height - 1), self.theme.deep)
        swoop(self.image, height, SWOOP, self.theme.deep)
        # Behind the title there may only be something darker: its letters are white.
        disc(self.image, (self._x(WIDTH - 90, 0), 20), 190, self.theme.deepest)
        disc(self.image, (self._x(WIDTH - 330, 0), -30), 110, self.theme.deepest)
        middle = HEADER_TOP + (height - HEADER_TOP - HEADER_BOTTOM) // 2 + 8
        if emoji:
            centre = (self._x(MARGIN, BADGE) + BADGE // 2, middle)
            disc(self.image, centre, BADGE // 2, WHITE)
            draw_emoji(self.pen, emoji, centre, BADGE * 0.82)
        start = WIDTH - MARGIN - title_width
        draw_block(self.pen, heading, self._x(start, title_width), middle - heading.height / 2, title_width, WHITE)

    def _draw_panels(self, panels: Sequence[Panel], fitted: Fitted, top: int) -> None:
        labels = [self._label(panel, fitted.size) for panel in panels]
        heights = [2 * PADDING + label.height + text.height for label, text in zip(labels, fitted.texts, strict=True)]
        tails = TAIL * sum(panel.kind != "row" for panel in panels)
        spare = SHORTEST - top - sum(heights) - tails - GAP * len(panels) - FOOTER
        more = max(0, spare) // max(1, len(panels))
        for panel, label, text, height in zip(panels, labels, fitted.texts, heights, strict=True):
            self._draw_panel(panel, label, text, top, height + more)
            top += height + more + GAP + (TAIL if panel.kind != "row" else 0)

    def _draw_panel(self, panel: Panel, label: TextBlock, text: TextBlock, top: int, height: int) -> None:
        width = WIDTH - 2 * MARGIN - (0 if panel.kind == "row" else BUBBLE_INSET)
        left = self._x(MARGIN + (BUBBLE_INSET if panel.kind == "did" else 0), width)
        ground = self.theme.tint if panel.kind == "did" else WHITE
        for drop, colour in ((DROP, self.theme.shade), (0, ground)):
            rounded(self.image, (left, top + drop, left + width, top + drop + height), RADIUS, colour)
            if panel.kind != "row":
                self._draw_tail(panel.kind, left, width, top + drop + height, colour)

        own_start = 0 if not self.right_to_left else width
        sign = 1 if not self.right_to_left else -1
        at = left + own_start + sign * (PADDING + PICTURE // 2)
        content = label.height + text.height
        above = top + (height - content) // 2
        centre = (at, above + max(label.height // 2, PICTURE // 2 - 8))
        disc(self.image, centre, PICTURE // 2, self.theme.soft if panel.kind == "did" else self.theme.tint)
        draw_emoji(self.pen, panel.emoji, centre, PICTURE * 0.86)

        text_width = self._text_width(panel)
        x = left + (PADDING + PICTURE + 28 if not self.right_to_left else PADDING)
        draw_block(self.pen, label, x, above, text_width, self.theme.deep)
        draw_block(self.pen, text, x, above + label.height, text_width, INK)

    def _draw_tail(self, kind: Kind, left: int, width: int, bottom: int, colour: str) -> None:
        """Theirs points to the side where reading starts, ours to the other."""
        on_left = (kind == "said") != self.right_to_left
        foot = left + 70 if on_left else left + width - 70
        lean = -1 if on_left else 1
        points = [
            (foot + lean * -10, bottom - 2),
            (foot + lean * -66, bottom - 2),
            (foot + lean * 14, bottom + TAIL),
        ]
        polygon(self.image, [(float(x), float(y)) for x, y in points], colour)

    def _draw_credit(self) -> None:
        block = lay_out(self.reader.words(self.credit), CREDIT_SIZE, WIDTH - 2 * MARGIN, most_lines=1)
        y = self.image.height - FOOTER + (FOOTER - block.height) / 2
        draw_block(self.pen, block, MARGIN, y, WIDTH - 2 * MARGIN, MUTED, "centre")

    def _x(self, start: int, width: int) -> int:
        """From a distance from the side where reading starts to a distance from the left."""
        return self.reader.left(start, width, WIDTH)
