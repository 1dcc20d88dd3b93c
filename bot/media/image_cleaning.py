"""Inside the cleaning child: draws a picture anew, upright, in sRGB, without anything that came with it.

The new picture is a new canvas: Pillow carries a JPEG's comment along when an opened picture is saved again.
"""

from __future__ import annotations

import contextlib
import struct
import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Literal, cast

from PIL import Image, ImageCms, ImageOps

from bot.media.cleaned import Limits
from bot.media.image_formats import LOSSLESS, is_video, open_picture

WHITE = (255, 255, 255)
FLAT_COLOURS = 256  # a drawing with at most so many colours stays a crisp PNG
LARGEST_PROFILE = 4 * 1024 * 1024
JPEG_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Drawn:
    data: bytes
    mime: Literal["image/jpeg", "image/png"]
    width: int
    height: int
    thumbnail: bytes


def redraw(data: bytes, limits: Limits) -> Drawn:
    """Decode, turn upright, shrink, convert and encode. Raises `UnreadableMedia`, or whatever the decoder does."""
    Image.MAX_IMAGE_PIXELS = limits.pixels
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    with _opened(data, limits.pixels) as source:
        crisp = source.format in LOSSLESS
        canvas = _on_new_canvas(_prepared(source, limits.longest_side))
    encoded, mime = _encoded(canvas, crisp)
    thumbnail = canvas.copy()
    thumbnail.thumbnail((limits.thumbnail_side, limits.thumbnail_side))
    return Drawn(encoded, mime, canvas.width, canvas.height, _jpeg(thumbnail))


def _opened(data: bytes, most_pixels: int) -> Image.Image:
    if not is_video(data):
        return open_picture(data, most_pixels)
    from bot.media.video import still_of_video  # and numpy with it, which nothing else here needs

    return still_of_video(data, most_pixels)


def _prepared(source: Image.Image, side: int) -> Image.Image:
    """Decoded, shrunk (as early as can be: memory), upright, and without palette or 16-bit samples."""
    source.draft(None, (side, side))  # a JPEG decodes straight to a smaller size
    source.load()
    profile = source.info.get("icc_profile")
    picture = _plain_mode(source)
    picture.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    # A broken EXIF block must not cost a child their picture: it is then taken as it lies.
    with contextlib.suppress(SyntaxError, ValueError, KeyError, TypeError, OSError, struct.error):
        picture = ImageOps.exif_transpose(picture)
    return _in_srgb(_flattened(picture), profile)


def _plain_mode(source: Image.Image) -> Image.Image:
    """Palettes become colours; 16-bit and floating-point samples become 8-bit without clipping to white."""
    if source.mode in ("1", "P", "PA") or "transparency" in source.info:
        has_alpha = source.mode == "PA" or "transparency" in source.info
        return source.convert("RGBA" if has_alpha else "RGB")
    if source.mode.startswith("I;16"):
        return _scaled(source.convert("I"), 0, 65535)
    if source.mode in ("I", "F"):
        low, high = cast("tuple[float, float]", source.getextrema())  # one band
        return _scaled(source, low, high)
    return source


def _scaled(source: Image.Image, low: float, high: float) -> Image.Image:
    factor = 255 / (high - low) if high > low else 1.0
    offset = -low * factor
    return source.point(lambda sample: sample * factor + offset).convert("L")


def _flattened(picture: Image.Image) -> Image.Image:
    """On white paper, if it was see-through: a drawing with no background is black lines on nothing."""
    if "A" not in picture.getbands() and "a" not in picture.getbands():
        return picture
    colours = picture.convert("RGBA")
    paper = Image.new("RGB", picture.size, WHITE)
    paper.paste(colours, mask=colours.getchannel("A"))
    return paper


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image:
    """Apply the colour profile, if it has a usable one, so that the colours stay right when it is dropped."""
    if isinstance(profile, bytes) and len(profile) <= LARGEST_PROFILE and picture.mode in ("RGB", "CMYK", "L"):
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
            if converted is not None:
                return converted
    return picture.convert("RGB")


def _on_new_canvas(picture: Image.Image) -> Image.Image:
    canvas = Image.new("RGB", picture.size, WHITE)
    canvas.paste(picture)
    return canvas


def _encoded(canvas: Image.Image, crisp: bool) -> tuple[bytes, Literal["image/jpeg", "image/png"]]:
    if crisp and canvas.getcolors(FLAT_COLOURS) is not None:
        out = BytesIO()
        canvas.save(out, "PNG", optimize=True)
        return out.getvalue(), "image/png"
    return _jpeg(canvas), "image/jpeg"


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return out.getvalue()
