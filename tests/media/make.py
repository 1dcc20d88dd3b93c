"""Makes the pictures and sounds that tests send: small, from code, each byte accounted for.

Anything that must not survive cleaning carries `CANARY`, so that a test can look for it in what comes out.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO

import numpy as np
import soundfile
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from bot.media.ogg import checksum, ogg_opus

CANARY = b"CANARY-51.4816N-3.1791W"
ORIENTATION, GPS, ARTIST, DESCRIPTION = 0x0112, 0x8825, 0x013B, 0x010E
UPRIGHT_COLOURS = ("red", "lime", "blue", "yellow")  # top left, top right, bottom left, bottom right


# Pictures


def picture(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """Four coloured quarters, by which a test can tell which way up it is."""
    image = Image.new("RGB", (width, height))
    pen = ImageDraw.Draw(image)
    middle, centre = width // 2, height // 2
    pen.rectangle((0, 0, middle - 1, centre - 1), UPRIGHT_COLOURS[0])
    pen.rectangle((middle, 0, width, centre - 1), UPRIGHT_COLOURS[1])
    pen.rectangle((0, centre, middle - 1, height), UPRIGHT_COLOURS[2])
    pen.rectangle((middle, centre, width, height), UPRIGHT_COLOURS[3])
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo(kind: str = "JPEG", width: int = 640, height: int = 480, orientation: int = 1) -> bytes:
    """As from a phone: GPS, names, XMP, a colour profile and comments, wherever this format can hold them."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[ARTIST] = exif[DESCRIPTION] = CANARY.decode()
    exif[GPS] = {1: "N", 2: (51.0, 28.0, 53.76), 3: "W", 4: (3.0, 10.0, 44.76), 29: CANARY.decode()}
    xmp = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">' + CANARY + b"</x:xmpmeta>"
    options: dict[str, object] = {"exif": exif, "icc_profile": profile()}
    if kind == "JPEG":
        options |= {"comment": CANARY, "xmp": xmp}
    elif kind == "WEBP":
        options |= {"xmp": xmp}
    elif kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Comment", CANARY.decode())
        words.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options |= {"pnginfo": words}
    elif kind == "GIF":
        options = {"comment": CANARY}
    elif kind == "TIFF":
        options |= {"tiffinfo": {700: xmp, 305: CANARY.decode(), ARTIST: CANARY.decode()}}
        del options["exif"]
    return saved(picture(width, height), kind, **options)


def profile() -> bytes:
    """A colour profile that is sRGB but for its description, which is the canary."""
    own = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    words = CANARY.decode().encode("utf-16-be")
    at = own.find("sRGB".encode("utf-16-be"))
    room = own[at : at + len(words)]
    own[at : at + len(words)] = words[: len(room)]
    return bytes(own)


def linear_grey_profile() -> bytes:
    """A colour profile (ICC.1 version 2) for greys that are stored by amount of light: 128 is shown as 188."""
    white = b"".join(struct.pack(">i", round(part * 65536)) for part in (0.9642, 1, 0.8249))
    blocks = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 7) + b"linear\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"none\0",
        b"wtpt": b"XYZ " + bytes(4) + white,
        b"kTRC": b"curv" + bytes(8),
    }
    table, body = struct.pack(">I", len(blocks)), b""
    for name, block in blocks.items():
        table += name + struct.pack(">II", 132 + 12 * len(blocks) + len(body), len(block))
        body += block + bytes(-len(block) % 4)
    size = struct.pack(">I", 128 + len(table) + len(body))
    head = size + struct.pack(">4xI", 0x02400000) + b"mntrGRAYXYZ " + bytes(12) + b"acsp" + bytes(28) + white
    return head.ljust(128, b"\0") + table + body


def bomb_png(side: int) -> bytes:
    """A black square that takes `side` * `side` * 3 bytes to open and almost nothing to send."""
    squeeze = zlib.compressobj(9)
    row = bytes(1 + side * 3)
    squeezed = b"".join(squeeze.compress(row) for _ in range(side)) + squeeze.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", squeezed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def animation(*colours: str) -> bytes:
    frames = [Image.new("RGB", (32, 32), colour) for colour in colours]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)


# Sounds


def tone(seconds: float, rate: int = 48_000, loudness: float = 0.3, pitch: float = 440) -> NDArray[np.float32]:
    wave = loudness * np.sin(2 * np.pi * pitch * np.arange(int(seconds * rate)) / rate)
    return wave.astype(np.float32)


def sound(
    samples: NDArray[np.float32], rate: int = 48_000, kind: str = "OGG", subtype: str | None = "OPUS", words: str = ""
) -> bytes:
    """Samples (one channel, or a column each) as a file, its title and comment set to `words` if given."""
    out = BytesIO()
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    with soundfile.SoundFile(out, "w", rate, channels, format=kind, subtype=subtype) as file:
        if words:
            file.title = file.comment = file.artist = words
        file.write(samples)
    return out.getvalue()


def voice(seconds: float = 2.0, words: str = "") -> bytes:
    """A voice note as Telegram sends one, saying "mmm"."""
    return sound(tone(seconds), words=words)


def long_voice(minutes: float) -> bytes:
    """Minutes of near-silence in a small file."""
    head, packets = opus_packets(sound(np.zeros(48_000, dtype=np.float32)))
    second = packets[:50]  # of 20 ms each
    return ogg_opus(head, second * int(minutes * 60))


def opus_packets(ogg: bytes) -> tuple[bytes, list[bytes]]:
    """The `OpusHead` block and the audio packets of an Ogg Opus file."""
    packets, part, at = [], b"", 0
    while at < len(ogg):
        lengths = ogg[at + 27 : at + 27 + ogg[at + 26]]
        at += 27 + len(lengths)
        for length in lengths:
            part += ogg[at : at + length]
            at += length
            if length < 255:
                packets.append(part)
                part = b""
    return packets[0], packets[2:]


def webm(
    head: bytes, packets: Iterable[bytes], *, live: bool = True, codec: bytes = b"A_OPUS", words: bytes = CANARY
) -> bytes:
    """As a browser records: one audio track, a cluster every 50 packets, of unknown size when `live`."""
    track = element(0xD7, b"\1") + element(0x86, codec) + element(0x63A2, head) + element(0x83, b"\2")
    inside = element(0x1549A966, element(0x4D80, words)) + element(0x1654AE6B, element(0xAE, track))
    packets = list(packets)
    for first in range(0, len(packets), 50):
        blocks = [
            element(0xA3, b"\x81" + struct.pack(">hB", index * 20, 0x80) + packet)
            for index, packet in enumerate(packets[first : first + 50])
        ]
        time = element(0xE7, (first * 20).to_bytes(4, "big"))
        inside += element(0x1F43B675, time + b"".join(blocks), unknown_size=live)
    return element(0x1A45DFA3, element(0x4282, b"webm")) + element(0x18538067, inside, unknown_size=live)


def element(identity: int, payload: bytes, *, unknown_size: bool = False) -> bytes:
    """One EBML element with an eight-byte size."""
    size = b"\x01" + (b"\xff" * 7 if unknown_size else len(payload).to_bytes(7, "big"))
    return identity.to_bytes((identity.bit_length() + 7) // 8, "big") + size + payload


def lying_voice(claimed: float, real: float) -> bytes:
    """An Ogg Opus file whose last page claims fewer seconds than it holds."""
    whole = long_voice(real / 60)
    last = whole.rindex(b"OggS")
    position = struct.pack("<q", int(claimed * 48_000))
    page = whole[last : last + 6] + position + whole[last + 14 : last + 22] + bytes(4) + whole[last + 26 :]
    return whole[:last] + page[:22] + struct.pack("<I", checksum(page)) + page[26:]


def video_note(seconds: float, colour: tuple[int, int, int] | None = None) -> bytes:
    """An MP4 with a 440 Hz tone in AAC, as in a round video; with a picture in one colour, which begins in the dark.
    Needs the optional extra `video`."""
    from importlib import import_module

    av = import_module("av")
    out = BytesIO()
    with av.open(out, "w", format="mp4") as container:
        seen = container.add_stream("mpeg4", rate=10) if colour is not None else None
        heard = container.add_stream("aac", rate=48_000, layout="mono")
        if seen is not None:
            seen.width, seen.height, seen.pix_fmt = 240, 240, "yuv420p"
            for number in range(int(seconds * 10)):
                shown = np.full((240, 240, 3), colour if number > 1 else (0, 0, 0), dtype=np.uint8)
                picture = av.VideoFrame.from_ndarray(shown, format="rgb24")
                picture.pts = number
                container.mux(seen.encode(picture))
            container.mux(seen.encode(None))
        frame = av.AudioFrame.from_ndarray(tone(seconds)[None, :], format="fltp", layout="mono")
        frame.sample_rate = 48_000
        for packet in (*heard.encode(frame), *heard.encode(None)):
            container.mux(packet)
    return out.getvalue()
