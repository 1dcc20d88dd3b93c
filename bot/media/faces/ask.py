"""Asks a child process about faces: where they are, or for a copy on which some are covered."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from bot.media.cleaned import CleaningUnavailable, UnreadableMedia
from bot.media.faces.limits import LIMITS
from bot.media.frames import BrokenFrame, pack, unpack
from bot.media.process import ask_child
from flows.heard import Box

COMMAND = (sys.executable, "-E", "-s", "-B", "-m", "bot.media.faces.child")
JPEG = b"\xff\xd8\xff"


class FacesTrouble(Exception):
    """Nobody will look for faces; the words say why, and what to do."""


class NoCopy(LookupError):
    """No copy could be drawn."""


def check(model: Path) -> Path:
    """The model, if it can be used; raises `FacesTrouble`."""
    if find_spec("onnxruntime") is None:
        raise FacesTrouble('SAYSO_FACES_MODEL is set, but its engine is missing: pip install "sayso[faces]"')
    try:
        if not model.is_file():
            raise FacesTrouble(f"SAYSO_FACES_MODEL: there is no file {model}")
        with model.open("rb"):
            return model.resolve()
    except OSError as error:
        raise FacesTrouble(f"SAYSO_FACES_MODEL: {model} cannot be read ({type(error).__name__})") from error


async def find(picture: bytes, model: Path) -> tuple[Box, ...] | None:
    """Where faces are in a cleaned picture, in thousandths, from the top left; None where the model could not look."""
    try:
        reply = await ask_child(
            pack({"do": "find", "model": str(model)}, picture),
            wall_seconds=LIMITS.wall_seconds,
            most=64 * 1024,
            command=COMMAND,
        )
        head, _ = unpack(reply)
        boxes = [tuple(map(int, box)) for box in head["boxes"]]
    except (UnreadableMedia, CleaningUnavailable, BrokenFrame, KeyError, TypeError, ValueError):
        return None
    fit = [
        (left, top, right, bottom) for left, top, right, bottom in boxes if 0 <= left < right <= 1000 >= bottom > top
    ]
    return tuple(sorted(fit, key=lambda box: (box[1] // 100, box[0])))


async def covered(picture: bytes, boxes: Mapping[int, Box], numbered: bool) -> bytes:
    """A copy with a solid shape on each box, a JPEG; raises `NoCopy`."""
    drawn = {str(number): list(box) for number, box in boxes.items()}
    try:
        reply = await ask_child(
            pack({"do": "cover", "boxes": drawn, "numbered": numbered}, picture),
            wall_seconds=LIMITS.wall_seconds,
            most=LIMITS.output_size,
            command=COMMAND,
        )
        _, (copy,) = unpack(reply)
    except (UnreadableMedia, CleaningUnavailable, BrokenFrame, ValueError) as error:
        raise NoCopy(type(error).__name__) from error
    if not copy.startswith(JPEG):
        raise NoCopy("signature")
    return copy
