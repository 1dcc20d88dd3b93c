"""A picture comes out upright, in the right colours, small enough, and with nothing that came along with it."""

from __future__ import annotations

import asyncio
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from bot.media.clean import clean
from bot.media.cleaned import CleanImage, Limits, UnreadableMedia
from tests.media import make

RED, LIME, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)


WHOLE = [make.photo(kind, 48, 32) for kind in ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")]


async def cleaned(data: bytes, limits: Limits | None = None) -> CleanImage:
    result = await clean(data, "image", limits or Limits())
    assert isinstance(result, CleanImage)
    return result


async def refused(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableMedia) as refusal:
        await clean(data, "image", limits or Limits())
    return refusal.value.reason


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def quarters(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours of the four quarters, rounded to what the eye would call them."""
    spots = ((1, 1), (3, 1), (1, 3), (3, 3))
    pixels = [image.convert("RGB").getpixel((x * image.width // 4, y * image.height // 4)) for x, y in spots]
    return [tuple(255 if level > 127 else 0 for level in pixel) for pixel in pixels if isinstance(pixel, tuple)]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
async def test_every_format_we_open_comes_out_as_a_plain_picture(kind: str) -> None:
    result = await cleaned(make.photo(kind))
    image = opened(result.data)
    assert quarters(image) == [RED, LIME, BLUE, YELLOW]
    assert (result.width, result.height) == image.size == (640, 480)
    assert Image.MIME[image.format or ""] == result.mime
    assert len(result.sha256) == 64


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
async def test_no_byte_of_gps_xmp_colour_profile_or_comment_survives(kind: str) -> None:
    sent = make.photo(kind)
    canaries = (make.CANARY, make.CANARY.decode().encode("utf-16-be"), make.CANARY.decode().encode("utf-16-le"))
    assert any(canary in sent for canary in canaries), "the test sends nothing to find"
    result = await cleaned(sent)
    for part in (result.data, result.thumbnail):
        assert not any(canary in part for canary in canaries)
        kept = opened(part)
        assert not kept.getexif()
        assert not {"icc_profile", "comment", "xmp", "XML:com.adobe.xmp", "exif", "photoshop"} & set(kept.info)


async def test_a_careless_save_would_let_the_comment_through() -> None:
    """The reason for the new canvas: if this ever fails, Pillow has changed and the canvas may go."""
    careless = make.saved(Image.open(BytesIO(make.photo("JPEG"))), "JPEG")
    assert make.CANARY in careless


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
async def test_a_phone_held_any_way_gives_an_upright_picture(kind: str, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    as_stored = make.picture(160, 120)
    if orientation in undo:
        as_stored = as_stored.transpose(undo[orientation])
    exif = Image.Exif()
    exif[make.ORIENTATION] = orientation
    result = await cleaned(make.saved(as_stored, kind, exif=exif))
    assert quarters(opened(result.data)) == [RED, LIME, BLUE, YELLOW]
    assert (result.width, result.height) == (160, 120)


async def test_a_broken_exif_block_does_not_cost_the_picture() -> None:
    result = await cleaned(make.saved(make.picture(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 40))
    assert quarters(opened(result.data)) == [RED, LIME, BLUE, YELLOW]


async def test_a_large_photo_is_made_smaller_and_has_a_thumbnail() -> None:
    result = await cleaned(make.photo("JPEG", 4000, 3000, orientation=6))
    assert (result.width, result.height) == (1536, 2048)
    assert max(opened(result.thumbnail).size) == 320


async def test_a_small_picture_is_not_blown_up() -> None:
    result = await cleaned(make.saved(make.picture(64, 48), "PNG"))
    assert (result.width, result.height) == (64, 48)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16", "F"])
async def test_every_kind_of_pixel_keeps_its_light_and_dark(mode: str) -> None:
    halves = Image.new("L", (64, 64), 0)
    halves.paste(230, (32, 0, 64, 64))
    if mode == "I;16":
        sent = Image.new("I;16", (64, 64), 59_000)
        sent.paste(0, (0, 0, 32, 64))
    else:
        sent = halves.convert(mode)
    kind = {"CMYK": "JPEG", "F": "TIFF"}.get(mode, "PNG")
    image = opened((await cleaned(make.saved(sent, kind))).data).convert("L")
    dark, light = image.getpixel((8, 32)), image.getpixel((56, 32))
    assert isinstance(dark, int)
    assert isinstance(light, int)
    assert dark < 40
    assert light > 200


async def test_sixteen_bit_grey_is_not_clipped_to_white() -> None:
    grey = Image.new("I;16", (32, 32), 30_000)
    pixel = opened((await cleaned(make.saved(grey, "PNG"))).data).convert("L").getpixel((16, 16))
    assert isinstance(pixel, int)
    assert 100 < pixel < 135


async def test_a_see_through_drawing_is_laid_on_white_and_stays_crisp() -> None:
    drawing = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    drawing.paste((200, 0, 0, 255), (40, 40, 60, 60))
    result = await cleaned(make.saved(drawing, "PNG"))
    image = opened(result.data)
    assert result.mime == "image/png"
    assert image.mode == "RGB"
    assert image.getpixel((5, 5)) == (255, 255, 255)
    assert image.getpixel((50, 50)) == (200, 0, 0)


async def test_a_colour_profile_is_applied_before_it_is_dropped() -> None:
    srgb = ImageCms.createProfile("sRGB")
    linear = make.saved(Image.new("L", (32, 32), 128), "PNG", icc_profile=make.linear_grey_profile())
    plain = make.saved(Image.new("L", (32, 32), 128), "PNG", icc_profile=ImageCms.ImageCmsProfile(srgb).tobytes())
    with_profile = opened((await cleaned(linear)).data).convert("L").getpixel((16, 16))
    without = opened((await cleaned(plain)).data).convert("L").getpixel((16, 16))
    assert isinstance(with_profile, int)
    assert isinstance(without, int)
    assert abs(without - 128) <= 2, "a profile that does not fit the picture is left out"
    assert 180 <= with_profile <= 196, "linear 50 % is sRGB 188"


async def test_an_animation_gives_its_first_picture() -> None:
    image = opened((await cleaned(make.animation("red", "blue", "lime"))).data)
    assert getattr(image, "n_frames", 1) == 1
    assert image.convert("RGB").getpixel((16, 16)) == (255, 0, 0)


async def test_a_bomb_is_refused_by_its_header() -> None:
    bomb = make.bomb_png(7000)
    assert len(bomb) < 200_000
    assert await refused(bomb) == "too_many_pixels"


async def test_the_most_pixels_allowed_still_open() -> None:
    result = await cleaned(make.bomb_png(6300))
    assert (result.width, result.height) == (2048, 2048)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"just words, no picture", "unknown_format"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>1</script></svg>', "unknown_format"),
        (b"%PDF-1.7\n%\xe2\xe3", "unknown_format"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "unknown_format"),
        (b"PK\x03\x04" + bytes(60), "unknown_format"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "damaged"),
        (b"II*\0" + b"\xff" * 60, "damaged"),
        (b"BM" + b"\xff" * 80, "damaged"),
        (b"RIFF\xff\xff\xff\xffWEBPVP8X" + b"\xff" * 40, "too_many_pixels"),
    ],
)
async def test_what_is_no_picture_is_refused_with_a_reason_of_ours(data: bytes, reason: str) -> None:
    assert await refused(data) == reason


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
async def test_a_picture_cut_short_is_refused(kind: str) -> None:
    whole = make.photo(kind)
    assert await refused(whole[: len(whole) * 2 // 3]) == "damaged"


async def test_a_picture_that_is_also_an_archive_and_a_page_comes_out_as_a_picture_only() -> None:
    tail = b"PK\x03\x04<html><script>alert(1)</script></html>" + make.CANARY
    result = await cleaned(make.photo("JPEG") + tail)
    for part in (b"PK\x03\x04", b"<script>", make.CANARY):
        assert part not in result.data


async def test_a_picture_from_an_iphone_says_what_it_needs() -> None:
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(40)
    assert await refused(heic) in ("needs_heic_extra", "damaged")


async def test_more_bytes_than_allowed_are_not_even_looked_at() -> None:
    assert await refused(make.photo("JPEG"), Limits(input_size=100)) == "too_big"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_picture_with_bits_flipped_opens_or_is_refused_and_nothing_else(data: st.DataObject) -> None:
    sent = bytearray(data.draw(st.sampled_from(WHOLE)))
    for place in data.draw(st.lists(st.integers(0, len(sent) - 1), min_size=1, max_size=8)):
        sent[place] ^= data.draw(st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128, 255]))
    try:
        result = asyncio.run(cleaned(bytes(sent)))
    except UnreadableMedia:
        return
    assert make.CANARY not in result.data
    assert opened(result.data).size == (result.width, result.height)


@settings(max_examples=20, deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableMedia):
        asyncio.run(clean(data, "image"))
