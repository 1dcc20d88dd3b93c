"""Draws an emoji as a picture in its own right."""

from __future__ import annotations

from PIL import ImageDraw

from bot.media.clusters import clusters
from bot.media.fonts import EMOJI_FILE, font

MIDDLE = 0.383  # of the font size: how far the middle of an OpenMoji picture lies above the baseline
ADVANCE = 1.29  # of the font size: how wide one is, with the space around it


def emoji_in(text: str) -> list[str]:
    """The emoji of a text, one by one, in a spelling that the font draws as one picture."""
    lines = (clusters(line) for line in text.splitlines())
    return [cluster.text for line in lines for cluster in line if cluster.is_emoji]


def draw_emoji(pen: ImageDraw.ImageDraw, emoji: str, centre: tuple[float, float], width: float) -> None:
    """Draw the first emoji of a text around a point, in a square of that width; nothing if it has none."""
    for one in emoji_in(emoji)[:1]:
        size = round(width / ADVANCE)
        face = font(EMOJI_FILE, size)
        left = centre[0] - face.getlength(one) / 2
        pen.text(
            (left, centre[1] + MIDDLE * size),
            one,
            font=face,
            anchor="ls",
            direction="ltr",
            embedded_color=True,
        )
