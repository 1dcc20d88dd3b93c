"""Writes Opus packets into an Ogg stream (RFC 3533, RFC 7845), with no tags in it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

OPUS_RATE = 48_000  # Opus counts time in 48 kHz samples whatever it was recorded at
LONGEST_PACKET = 61_440  # RFC 7845 section 6: a decoder may refuse longer ones
PACKETS_A_PAGE = 50
MOST_SEGMENTS = 255
BEGINS, ENDS = 2, 4
SERIAL = 0x5A45  # one stream in the file: any number does, a fixed one makes the output repeatable
TAGS = b"OpusTags" + struct.pack("<I", 5) + b"sayso" + struct.pack("<I", 0)
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def ogg_opus(head: bytes, packets: Iterable[bytes]) -> bytes:
    """One Ogg Opus file from an `OpusHead` block and audio packets. Raises `ValueError` for an impossible packet."""
    pages = [_page([head], 0, 0, BEGINS), _page([TAGS], 0, 1, 0)]
    position, number = 0, 2
    batches = list(_batches(packets))
    for index, batch in enumerate(batches):
        position += sum(samples_in(packet) for packet in batch)
        pages.append(_page(batch, position, number + index, ENDS if index == len(batches) - 1 else 0))
    return b"".join(pages)


def samples_in(packet: bytes) -> int:
    """How long an Opus packet plays, in 48 kHz samples, from its first two bytes (RFC 6716 section 3.1)."""
    if not packet:
        raise ValueError("an Opus packet has at least one byte")
    configuration, code = packet[0] >> 3, packet[0] & 3
    if code == 3 and len(packet) < 2:
        raise ValueError("an Opus packet of many frames says how many")
    frames = (1, 2, 2, packet[1] & 63 if code == 3 else 0)[code]
    if configuration < 12:
        frame = (480, 960, 1920, 2880)[configuration & 3]
    elif configuration < 16:
        frame = (480, 960)[configuration & 1]
    else:
        frame = (120, 240, 480, 960)[configuration & 3]
    return frames * frame


def _batches(packets: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    segments = 0
    for packet in packets:
        if len(packet) > LONGEST_PACKET:
            raise ValueError("an Opus packet is longer than a decoder takes")
        needed = len(packet) // 255 + 1
        if batch and (segments + needed > MOST_SEGMENTS or len(batch) == PACKETS_A_PAGE):
            yield batch
            batch, segments = [], 0
        batch.append(packet)
        segments += needed
    if batch:
        yield batch


def _page(packets: list[bytes], position: int, number: int, flags: int) -> bytes:
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    start = struct.pack("<4sBBqII", b"OggS", 0, flags, position, SERIAL, number)
    rest = bytes([len(lacing)]) + lacing + b"".join(packets)
    return start + struct.pack("<I", checksum(start + bytes(4) + rest)) + rest


def checksum(page: bytes) -> int:
    """Ogg's CRC-32 has the usual polynomial but takes bits from the other end, and starts and ends at zero."""
    crc = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{crc:032b}"[::-1], 2)
