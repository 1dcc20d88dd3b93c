"""Which picture formats are opened, told by their first bytes, with no other decoder within reach.

SVG, PDF, PostScript and the like are not pictures to us: they can hold scripts or start programs.
"""

from __future__ import annotations

from importlib import import_module
from io import BytesIO

from PIL import Image

from bot.media.cleaned import UnreadableMedia

# (offset, bytes there, Pillow's name, the module that reads it)
FORMATS = (
    (0, b"\xff\xd8\xff", "JPEG", "PIL.JpegImagePlugin"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG", "PIL.PngImagePlugin"),
    (8, b"WEBP", "WEBP", "PIL.WebPImagePlugin"),
    (0, b"GIF8", "GIF", "PIL.GifImagePlugin"),
    (0, b"II*\0", "TIFF", "PIL.TiffImagePlugin"),
    (0, b"MM\0*", "TIFF", "PIL.TiffImagePlugin"),
    (0, b"BM", "BMP", "PIL.BmpImagePlugin"),
    (4, b"ftyp", "HEIF", "pillow_heif"),
)
HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
# Formats that keep flat colours exact, so that a drawing in one of them is worth keeping as PNG.
LOSSLESS = frozenset({"PNG", "GIF", "BMP"})


def open_picture(data: bytes, most_pixels: int) -> Image.Image:
    """Read the header only. Raises `UnreadableMedia` for another format or too many pixels."""
    name, module = _format_of(data)
    try:
        plugin = import_module(module)
    except ModuleNotFoundError:
        if name == "HEIF":
            raise UnreadableMedia("needs_heic_extra") from None
        raise
    if name == "HEIF":
        plugin.register_heif_opener(thumbnails=False)
    try:
        picture = Image.open(BytesIO(data), formats=[name])
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise UnreadableMedia("too_many_pixels") from None
    if picture.width * picture.height > most_pixels:
        raise UnreadableMedia("too_many_pixels")
    return picture


def is_video(data: bytes) -> bool:
    """Whether it is an MP4: a round video, or a GIF as Telegram sends one on."""
    return data.startswith(b"ftyp", 4) and data[8:12] not in HEIC_BRANDS


def _format_of(data: bytes) -> tuple[str, str]:
    for offset, signature, name, module in FORMATS:
        if data.startswith(signature, offset) and (name != "HEIF" or data[8:12] in HEIC_BRANDS):
            return name, module
    raise UnreadableMedia("unknown_format")
