"""Files of every sort that end well: what the person is told, and what is kept, through the Bot API."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bot.storage import media_rows
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from tests.bot.doings import SWING, all_views
from tests.bot.house import House, open_house
from tests.bot.phone import Phone
from tests.media.make import CANARY, photo, saved, sound, tone, video_note, voice

needs_video = pytest.mark.skipif(find_spec("av") is None, reason="needs the extra `video`: pip install -e '.[video]'")
needs_heic = pytest.mark.skipif(find_spec("pillow_heif") is None, reason="needs the extra `heic`")


@pytest.fixture
async def ana_house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path) as house:
        await house.opens(SWING)
        yield house


@pytest.fixture
async def ana(ana_house: House) -> Phone:
    return await ana_house.young_person()


async def kept(house: House) -> list[media_rows.Stored]:
    """The files of the only view, in its order."""
    [view] = await all_views(house)
    rows = await house.read(lambda conn: media_rows.bytes_of(conn, view.media))
    return [rows[one] for one in view.media]


async def bytes_of(house: House, row: media_rows.Stored) -> bytes:
    assert row.data_enc is not None
    return media_rows.opened(house.sayso.ring, row, row.data_enc)


async def image_of(house: House, row: media_rows.Stored) -> Image.Image:
    image = Image.open(io.BytesIO(await bytes_of(house, row)))
    image.load()
    return image


def bomb(side: int = 12_000) -> bytes:
    """A small PNG of 144 million white pixels."""

    def block(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    row = b"\0" + b"\xff" * (side // 8)
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + block(b"IHDR", head) + block(b"IDAT", zlib.compress(row * side)) + block(b"IEND", b"")


def heavy_photo(megabytes: float = 19) -> bytes:
    """A photo that hardly anything can be left out of, filled up to its size as cameras do."""
    noise = np.random.default_rng(1).integers(0, 256, (1500, 2000, 3), dtype=np.uint8)
    whole = saved(Image.fromarray(noise), "JPEG", quality=95)
    room = int(megabytes * 1_000_000) - len(whole)
    return whole + b"\0" * room


async def test_a_picture_with_gps_is_kept_without_it(ana_house: House, ana: Phone) -> None:
    await ana.sends_photo(photo(), caption="our street")
    await ana.sees("Got your picture")
    await ana.taps("Send it")
    [row] = await kept(ana_house)
    assert CANARY not in await bytes_of(ana_house, row)
    assert not (await image_of(ana_house, row)).getexif()
    [view] = await all_views(ana_house)
    assert (view.mode, view.text) == ("image", "our street")


async def test_a_decompression_bomb_is_too_big_and_leaves_nothing(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(bomb(), "tiny.png")
    told = await ana.sees("that was too big for us")
    assert "What should be there?" in told["text"], "the question stands, and it is one message"
    assert await all_views(ana_house) == []
    await ana.says("a tree house")
    assert [(view.mode, view.text) for view in await all_views(ana_house)] == [("text", "a tree house")]


async def test_the_words_with_it_stay(ana_house: House, ana: Phone) -> None:
    await ana.types("a tree house")
    await ana.sends_file(bomb(), "tiny.png")
    await ana.sees("that was too big for us")
    await ana.taps("That's all")
    [view] = await all_views(ana_house)
    assert (view.mode, view.text, view.media) == ("text", "a tree house", ())


async def test_a_truncated_voice_note_is_what_can_be_heard_or_said_kindly(ana_house: House, ana: Phone) -> None:
    whole = voice(3)
    await ana.speaks(whole[: len(whole) // 2], seconds=3)
    shown = " ".join(str(message.get("text")) for message in await ana.new())
    if "could not open that" in shown:
        await ana.speaks(voice(2))
    await ana.taps("Send it")
    [row] = await kept(ana_house)
    assert row.kind == "voice"
    assert (await bytes_of(ana_house, row)).startswith(b"OggS")


async def test_a_voice_note_of_nothing_but_its_head_is_said_kindly(ana_house: House, ana: Phone) -> None:
    await ana.speaks(voice(3)[:60], seconds=3)
    await ana.sees("could not open that")
    await ana.sees("What should be there?")
    assert await all_views(ana_house) == []


SVG = b"""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
<script>fetch("http://127.0.0.1/")</script><image href="file:///etc/passwd"/></svg>"""


async def test_an_svg_with_a_script_is_not_opened_at_all(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(SVG, "drawing.svg")
    await ana.sees("can't open that kind of file")
    await ana.sees("What should be there?")
    assert ana_house.calls("getFile") == []
    assert await all_views(ana_house) == []


async def test_an_svg_that_says_it_is_a_png_is_not_either(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(SVG, "drawing.png")
    await ana.sees("could not open that")
    assert await all_views(ana_house) == []


async def test_an_animated_sticker_is_its_emoji(ana_house: House, ana: Phone) -> None:
    await ana.sends("sticker", emoji="🐸", animated=True)
    await ana.sees("Want to add a few words?")
    await ana.taps("No words")
    [view] = await all_views(ana_house)
    assert (view.mode, view.emoji, view.media) == ("emoji", "🐸", ())
    assert ana_house.calls("getFile") == []


async def test_a_photo_of_19_megabytes_is_kept_and_made_smaller(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(heavy_photo(), "holiday.jpg")
    await ana.sees("Got your picture")
    await ana.taps("No words")
    [row] = await kept(ana_house)
    image = await image_of(ana_house, row)
    assert max(image.size) <= 2048
    assert len(await bytes_of(ana_house, row)) < 5_000_000


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", pytest.param("HEIF", marks=needs_heic)])
async def test_a_picture_sent_as_a_file_is_a_picture(ana_house: House, ana: Phone, kind: str) -> None:
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    await ana.sends_file(photo(kind), f"picture.{'heic' if kind == 'HEIF' else kind.lower()}")
    await ana.taps("No words")
    [row] = await kept(ana_house)
    assert (await image_of(ana_house, row)).size == (640, 480)
    assert CANARY not in await bytes_of(ana_house, row)


@pytest.mark.parametrize("name", ["memo.mp3", "memo.wav", "memo.flac"])
async def test_an_audio_file_is_a_voice_note(ana_house: House, ana: Phone, name: str) -> None:
    kind = name.rpartition(".")[2].upper()
    await ana.sends_file(sound(tone(1.0), kind=kind, subtype=None), name, "audio")
    await ana.sees("Got your voice note")
    await ana.taps("Send it")
    [row] = await kept(ana_house)
    assert (row.kind, row.mime) == ("voice", "audio/ogg")


@needs_video
async def test_a_round_video_is_its_sound_and_a_picture_of_it(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(video_note(2, colour=(255, 0, 0)), "round.mp4", "video_note")
    await ana.sees("Got your voice note")
    await ana.taps("Send it")
    heard, seen = await kept(ana_house)
    assert (heard.kind, seen.kind) == ("voice", "image")
    red, green, blue = (await image_of(ana_house, seen)).convert("RGB").getpixel((100, 100))  # type: ignore[misc]
    assert red > 200
    assert green < 60
    assert blue < 60
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.sees("🎤 a voice note\n📷 a picture")


@needs_video
async def test_a_round_video_without_a_picture_is_its_sound_and_nobody_is_told(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(video_note(2), "round.mp4", "video_note")
    await ana.taps("Send it")
    await ana.sees_no("could not open")
    [row] = await kept(ana_house)
    assert row.kind == "voice"


@needs_video
async def test_a_gif_that_moves_is_one_picture(ana_house: House, ana: Phone) -> None:
    await ana.sends_file(video_note(1, colour=(0, 0, 255)), "cat.mp4", "animation")
    await ana.sees("Got your picture")
    await ana.taps("No words")
    [row] = await kept(ana_house)
    assert row.kind == "image"
    assert (await image_of(ana_house, row)).size == (240, 240)
