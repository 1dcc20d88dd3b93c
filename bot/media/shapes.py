"""Shapes with smooth edges, which Pillow's own are not: edges are drawn four times as large and shrunk."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageDraw

FINE = 4

Point = tuple[float, float]


def rounded(canvas: Image.Image, box: tuple[int, int, int, int], radius: int, colour: str) -> None:
    """A filled rectangle with round corners."""
    left, top, right, bottom = box
    radius = max(0, min(radius, (right - left) // 2, (bottom - top) // 2))
    pen = ImageDraw.Draw(canvas)
    if right - left > 2 * radius:
        pen.rectangle((left + radius, top, right - radius - 1, bottom - 1), colour)
    if bottom - top > 2 * radius:
        pen.rectangle((left, top + radius, right - 1, bottom - radius - 1), colour)
    if radius:
        disc = _disc(radius)
        for x, y, part in (
            (left, top, (0, 0)),
            (right - radius, top, (radius, 0)),
            (left, bottom - radius, (0, radius)),
            (right - radius, bottom - radius, (radius, radius)),
        ):
            corner = disc.crop((*part, part[0] + radius, part[1] + radius))
            canvas.paste(colour, (x, y), corner)


def disc(canvas: Image.Image, centre: tuple[int, int], radius: int, colour: str) -> None:
    canvas.paste(colour, (centre[0] - radius, centre[1] - radius), _disc(radius))


def polygon(canvas: Image.Image, points: list[Point], colour: str) -> None:
    """A filled shape; only as large a canvas as it needs is drawn finely."""
    left, top = int(min(x for x, _ in points)), int(min(y for _, y in points))
    width = int(max(x for x, _ in points)) - left + 1
    height = int(max(y for _, y in points)) - top + 1
    mask = Image.new("L", (width * FINE, height * FINE))
    ImageDraw.Draw(mask).polygon([((x - left) * FINE, (y - top) * FINE) for x, y in points], fill=255)
    canvas.paste(colour, (left, top), mask.resize((width, height), Image.Resampling.BOX))


def swoop(canvas: Image.Image, top: int, depth: int, colour: str) -> None:
    """The lower edge of a header: fills from `top` down to a wide arc that is `depth` deep in the middle."""
    canvas.paste(colour, (0, top), _arc(canvas.width, depth))


@lru_cache(maxsize=64)
def _disc(radius: int) -> Image.Image:
    side = 2 * radius
    mask = Image.new("L", (side * FINE, side * FINE))
    ImageDraw.Draw(mask).ellipse((0, 0, side * FINE - 1, side * FINE - 1), fill=255)
    return mask.resize((side, side), Image.Resampling.BOX)


@lru_cache(maxsize=8)
def _arc(width: int, depth: int) -> Image.Image:
    mask = Image.new("L", (width * 2, depth * FINE))
    ImageDraw.Draw(mask).ellipse(
        (-width * 0.12, -depth * FINE, width * 2.12, depth * FINE - 1),
        fill=255,
    )
    return mask.resize((width, depth), Image.Resampling.BOX)
