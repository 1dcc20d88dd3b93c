"""Whether a picture that came back is the one that was sent, however often it was encoded anew on the way."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PIL import Image

from tests.story.demo import CHECKOUT

SAMPLES = CHECKOUT / "bot" / "playground" / "static" / "samples"
DRAWING = SAMPLES / "drawing-garden.png"
VOICE = SAMPLES / "sample.ogg"

SIDE = 16
"""Pictures are compared as so many pixels squared: enough for what is where, too few for how it was encoded."""

FAR = 14.0
"""The mean difference of a colour, of 255, from which two pictures are two pictures."""


def small(picture: Image.Image) -> bytes:
    """Red, green and blue of each of the few pixels, row by row."""
    return picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX).tobytes()


def assert_alike(seen: Iterable[int], sent: Path) -> None:
    """Fails where `seen` (as `small` has it) is not the picture that was sent."""
    with Image.open(sent) as original:
        pairs = list(zip(seen, small(original), strict=True))
    difference = sum(abs(one - other) for one, other in pairs) / len(pairs)
    assert difference < FAR, f"the picture that came back is another one: {difference:.1f}"
