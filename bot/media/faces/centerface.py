"""Finds faces with CenterFace (Xu, Yan, Yang, Qiu 2019, https://arxiv.org/abs/1911.03599; MIT) on onnxruntime.

Imported in the child only. The model says for every fourth pixel how likely the middle of a face is there, where in
those four pixels it is, and how high and wide the face is.
"""

from __future__ import annotations

import math
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.media.faces.free_shapes import free

Numbers = NDArray[np.float32]

PICTURE, HEATMAP, SCALE, OFFSET = "input.1", "537", "538", "539"
STRIDE = 4
SURE = 0.3
SAME_FACE = 0.3  # of two boxes that share more than this of their area the surer one stays
LONGEST = 1024  # pixels: small faces at the back of a group are found too
STEP = 32  # the sides of a picture must be multiples of this
MOST = 40
MARGIN = 0.18  # hair, ears and chin lie outside what it calls a face


class CenterFace:
    """Loads the model; raises `ValueError`, or what onnxruntime does, where it is none."""

    def __init__(self, model: Path) -> None:
        runtime = import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        freed = free(model.read_bytes(), PICTURE)
        self._session: Any = runtime.InferenceSession(freed, options, providers=["CPUExecutionProvider"])

    def find(self, picture: Image.Image) -> list[tuple[int, int, int, int]]:
        """The faces, surest first, at most `MOST`: left, top, right, bottom in thousandths, with a margin."""
        scale = min(1.0, LONGEST / max(picture.size))
        width, height = (max(STEP, math.ceil(side * scale / STEP) * STEP) for side in picture.size)
        pixels = np.asarray(picture.convert("RGB").resize((width, height)), dtype=np.float32)
        fed = {PICTURE: np.ascontiguousarray(pixels.transpose(2, 0, 1)[None])}
        heat, size, offset = self._session.run([HEATMAP, SCALE, OFFSET], fed)
        found = surest(boxes(heat[0, 0], size[0], offset[0]))
        return [_in_thousandths(box, width, height) for box in found[:MOST]]


def boxes(heat: Numbers, size: Numbers, offset: Numbers) -> Numbers:
    """A row for each likely face: left, top, right, bottom in pixels, and how sure it is."""
    down, across = np.nonzero(heat > SURE)
    tall, wide = np.exp(size[:, down, across]) * STRIDE
    middle_y = (down + offset[0, down, across] + 0.5) * STRIDE
    middle_x = (across + offset[1, down, across] + 0.5) * STRIDE
    sides = (middle_x - wide / 2, middle_y - tall / 2, middle_x + wide / 2, middle_y + tall / 2)
    return np.stack((*sides, heat[down, across]), axis=1).astype(np.float32)


def surest(found: Numbers) -> list[Numbers]:
    """One box a face, the surest first."""
    kept: list[Numbers] = []
    for box in found[np.argsort(-found[:, 4])]:
        if all(_shared(box, other) < SAME_FACE for other in kept):
            kept.append(box)
    return kept


def _shared(one: Numbers, other: Numbers) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    tall = min(one[3], other[3]) - max(one[1], other[1])
    both = float(max(wide, 0) * max(tall, 0))
    areas = float((one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1]))
    return both / (areas - both) if areas > both else 1.0


def _in_thousandths(box: Numbers, width: int, height: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = (float(side) for side in box[:4])
    across, down = (right - left) * MARGIN, (bottom - top) * MARGIN

    def part(place: float, whole: int) -> int:
        return round(1000 * min(max(place / whole, 0.0), 1.0))

    return (
        part(left - across, width),
        part(top - down, height),
        part(right + across, width),
        part(bottom + down, height),
    )
