"""Parts that several pictures have: panels, number badges, pictures fitted into a box, and the bytes of it all."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from bot.media.palette import MUTED, WHITE, Theme
from bot.media.paragraphs import paragraphs
from bot.media.reader import Reader
from bot.media.shapes import disc, rounded
from bot.media.text import draw_block, lay_out

Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""

WIDTH, TALLEST = 1080, 1600
MARGIN, GAP, RADIUS, DROP = 40, 28, 40, 8
BADGE = 40  # the radius of a number's disc; a phone shows it a third as large
RING = 6  # the white around it, without which it is lost on a photo
COMPRESSION, QUALITY = 4, 90
FOOTER, CREDIT_SIZE = 60, 25


def panel(image: Image.Image, box: Box, colours: Theme, ground: str = WHITE) -> None:
    """A card on the table: round corners, and its shadow below."""
    left, top, right, bottom = box
    rounded(image, (left, top + DROP, right, bottom + DROP), RADIUS, colours.shade)
    rounded(image, box, RADIUS, ground)


def badge(image: Image.Image, number: int, centre: tuple[int, int], radius: int, colours: Theme) -> None:
    """A number in a dark disc with a white ring; all of it is within `radius` of the centre."""
    disc(image, centre, radius, WHITE)
    disc(image, centre, radius - max(2, radius * RING // BADGE), colours.deep)
    block = lay_out(paragraphs(str(number), bold=True), round(radius * (1.25 if number < 10 else 1.0)), 2 * radius)
    pen = ImageDraw.Draw(image)
    draw_block(pen, block, centre[0] - radius, centre[1] - block.height / 2, 2 * radius, WHITE, "centre")


def fitted(image: Image.Image, picture: bytes, box: Box, radius: int = RADIUS) -> None:
    """Draw a picture as large as it fits into a box, whole and in its middle, with round corners."""
    with Image.open(BytesIO(picture)) as source:
        shown = source.convert("RGB")
    width, height = box[2] - box[0], box[3] - box[1]
    scale = min(width / shown.width, height / shown.height)
    shown = shown.resize((max(1, round(shown.width * scale)), max(1, round(shown.height * scale))))
    mask = Image.new("L", shown.size)
    stencil = Image.new("RGB", shown.size, "black")
    rounded(stencil, (0, 0, *shown.size), min(radius, *(side // 4 for side in shown.size)), WHITE)
    mask.paste(stencil.convert("L"))
    image.paste(shown, (box[0] + (width - shown.width) // 2, box[1] + (height - shown.height) // 2), mask)


def draw_credit(image: Image.Image, reader: Reader, credit: str) -> None:
    """Whose emoji these are, small at the foot."""
    block = lay_out(reader.words(credit), CREDIT_SIZE, WIDTH - 2 * MARGIN, most_lines=1)
    y = image.height - FOOTER + (FOOTER - block.height) / 2
    draw_block(ImageDraw.Draw(image), block, MARGIN, y, WIDTH - 2 * MARGIN, MUTED, "centre")


def encoded(image: Image.Image, *, photo: bool = False) -> bytes:
    """PNG, or JPEG where a photo is in it, which as PNG would be many times the size."""
    out = BytesIO()
    if photo:
        image.save(out, "JPEG", quality=QUALITY, subsampling=0)
    else:
        image.save(out, "PNG", compress_level=COMPRESSION)
    return out.getvalue()
