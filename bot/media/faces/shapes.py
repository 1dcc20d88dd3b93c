"""Draws solid shapes over parts of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from PIL import Image, ImageDraw

from bot.media.palette import theme_for
from bot.media.parts import badge, encoded

COLOUR = (38, 38, 46)
LARGEST_BADGE, SMALLEST_BADGE = 46, 10


def cover(picture: bytes, boxes: Mapping[int, tuple[int, ...]], *, numbered: bool) -> bytes:
    """A new JPEG with a solid shape on each box (thousandths of the sides), with its number on it if wanted.

    What is under a shape is not in the new picture in any form.
    """
    with Image.open(BytesIO(picture)) as source:
        image = Image.new("RGB", source.size)  # a JPEG's comment would come along with the opened one
        image.paste(source.convert("RGB"))
    pen, width, height = ImageDraw.Draw(image), image.width, image.height
    places = {
        number: (left * width // 1000, top * height // 1000, -(-right * width // 1000), -(-bottom * height // 1000))
        for number, (left, top, right, bottom) in boxes.items()
    }
    for place in places.values():
        pen.rectangle(place, fill=COLOUR)
    for number, (left, top, right, bottom) in places.items() if numbered else ():
        radius = max(SMALLEST_BADGE, min(LARGEST_BADGE, right - left, bottom - top) // 2 - 2)
        badge(image, number, ((left + right) // 2, (top + bottom) // 2), radius, theme_for("sky"))
    return encoded(image, photo=True)
