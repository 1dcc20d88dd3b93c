"""A picture with numbers on it: "mark the place" as numbered places that can be tapped."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from PIL import Image

from bot.media.palette import theme_for
from bot.media.parts import TALLEST, WIDTH, badge, encoded

RADIUS = 46  # of 1080: what a thumb finds and an eye reads on a phone
SMALLEST = 30
EDGE = 6


def numbered_areas(picture: bytes, places: Mapping[int, tuple[float, float]], *, theme: str = "sky") -> bytes:
    """A cleaned picture with a numbered badge at each place, given in percent from the left and from the top.

    JPEG, as large as 1080 by 1600 allows. A badge is always all on the picture.
    """
    with Image.open(BytesIO(picture)) as source:
        image = source.convert("RGB")
    scale = min(WIDTH / image.width, TALLEST / image.height)
    image = image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))
    colours = theme_for(theme)
    for number, centre in badges_on(image.size, places).items():
        badge(image, number, centre, badge_radius(image.size), colours)
    return encoded(image, photo=True)


def badge_radius(size: tuple[int, int]) -> int:
    """Smaller where the picture is narrow."""
    return max(SMALLEST, min(RADIUS, min(size) // 8))


def badges_on(size: tuple[int, int], places: Mapping[int, tuple[float, float]]) -> dict[int, tuple[int, int]]:
    """The middle of each badge in pixels, moved in from the edges where it would stick out."""
    keep = badge_radius(size) + EDGE

    def inside(percent: float, length: int) -> int:
        return min(max(round(length * percent / 100), keep), max(length - keep, keep))

    return {number: (inside(x, size[0]), inside(y, size[1])) for number, (x, y) in places.items()}
