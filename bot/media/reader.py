"""Whom a picture is drawn for: the hand their language is written in, and the side where they begin to read."""

from __future__ import annotations

from dataclasses import dataclass

from bot.media.paragraphs import Paragraph, paragraphs


@dataclass(frozen=True, slots=True)
class Reader:
    """`locale` as in `locales/`; `right_to_left` mirrors all that is laid out."""

    locale: str = "en"
    right_to_left: bool = False

    def words(self, text: str, *, bold: bool = False) -> tuple[Paragraph, ...]:
        """A text made ready for laying out."""
        return paragraphs(text, bold=bold, right_to_left=self.right_to_left, locale=self.locale)

    def left(self, start: int, width: int, within: int) -> int:
        """Where the left edge is of something `width` wide that stands `start` from the side where reading begins."""
        return within - start - width if self.right_to_left else start
