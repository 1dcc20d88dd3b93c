"""Takes the Opus sound out of a WebM file, which is what browsers record, without any decoder of video.

Reads just enough of EBML (RFC 8794) and Matroska (RFC 9559): find the first Opus track, take its packets in order.
Never follows an offset found in the file, never recurses deeper than the containers named here, and looks at each
byte at most once a level, so a hostile file costs time in proportion to its size.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.media.ogg import ogg_opus

EBML_HEADER = 0x1A45DFA3
SEGMENT, CLUSTER, BLOCK_GROUP = 0x18538067, 0x1F43B675, 0xA0
SIMPLE_BLOCK, BLOCK = 0xA3, 0xA1
TRACKS, TRACK_ENTRY = 0x1654AE6B, 0xAE
TRACK_NUMBER, CODEC_ID, CODEC_PRIVATE, CONTENT_ENCODINGS = 0xD7, 0x86, 0x63A2, 0x6D80
CONTAINERS = frozenset({SEGMENT, CLUSTER, BLOCK_GROUP, TRACKS, TRACK_ENTRY})
LACING = 0x06


class NotOpusInWebM(ValueError):
    """It is no WebM, or has no Opus track that we can take out."""


@dataclass(slots=True)
class _Track:
    number: int = 0
    codec: bytes = b""
    private: bytes = b""
    encoded: bool = False


@dataclass(slots=True)
class _Recording:
    tracks: list[_Track] = field(default_factory=list)
    packets: dict[int, list[bytes]] = field(default_factory=dict)


def opus_from_webm(data: bytes) -> bytes:
    """The first Opus track as an Ogg Opus file, bit for bit as recorded. Raises `NotOpusInWebM`.

    A file cut short gives what is there, as a phone that loses its connection sends one.
    """
    recording = _read(data)
    for track in recording.tracks:
        packets = recording.packets.get(track.number, [])
        if track.codec == b"A_OPUS" and packets and not track.encoded and _is_opus_head(track.private):
            try:
                return ogg_opus(track.private, packets)
            except ValueError as error:
                raise NotOpusInWebM(str(error)) from error
    raise NotOpusInWebM("no Opus track")


def _is_opus_head(private: bytes) -> bool:
    """Version 1, one or two channels in the standard layout: what a phone or a browser records."""
    return len(private) == 19 and private[:9] == b"OpusHead\x01" and private[9] in (1, 2) and private[18] == 0


def _read(data: bytes) -> _Recording:
    recording = _Recording()
    for identity, payload in _elements(data):
        if identity == TRACK_ENTRY:
            recording.tracks.append(_Track())
        elif identity in (SIMPLE_BLOCK, BLOCK):
            _take_block(recording, payload)
        elif recording.tracks:
            _describe(recording.tracks[-1], identity, payload)
    return recording


def _describe(track: _Track, identity: int, payload: memoryview) -> None:
    if identity == TRACK_NUMBER and len(payload) <= 8:
        track.number = int.from_bytes(payload, "big")
    elif identity == CODEC_ID:
        track.codec = bytes(payload[:32]).rstrip(b"\0")
    elif identity == CODEC_PRIVATE:
        track.private = bytes(payload[:256])
    elif identity == CONTENT_ENCODINGS:
        track.encoded = True


def _take_block(recording: _Recording, payload: memoryview) -> None:
    number, at = _variable(payload, 0, keep_marker=False)
    if len(payload) < at + 3:
        raise NotOpusInWebM("a block without its head")
    if payload[at + 2] & LACING:
        raise NotOpusInWebM("laced blocks")
    recording.packets.setdefault(number, []).append(bytes(payload[at + 3 :]))


def _elements(data: bytes) -> Iterator[tuple[int, memoryview]]:
    """Each element in order. A container yields its (empty) start and then what is in it, so there is no nesting:
    where it ends does not matter to us, and live recordings do not say."""
    view = memoryview(data)
    if int.from_bytes(view[:4], "big") != EBML_HEADER:
        raise NotOpusInWebM("no EBML header")
    at = 0
    while at < len(view):
        try:
            identity, at = _variable(view, at, keep_marker=True)
            size, at = _variable(view, at, keep_marker=False)
        except IndexError:
            return
        if identity in CONTAINERS:
            yield identity, view[at:at]
            continue
        if at + size > len(view):
            return
        yield identity, view[at : at + size]
        at += size


def _variable(view: memoryview, at: int, *, keep_marker: bool) -> tuple[int, int]:
    """An EBML number of 1 to 8 bytes, whose leading zero bits say how many, and where it ends."""
    first = view[at]
    if first == 0:
        raise NotOpusInWebM("a number of more than eight bytes")
    length = 9 - first.bit_length()
    if at + length > len(view):
        raise IndexError("cut short")
    value = int.from_bytes(view[at : at + length], "big")
    return (value if keep_marker else value & ~(1 << (7 * length))), at + length
