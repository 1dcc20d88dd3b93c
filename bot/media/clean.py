"""Makes what a person sent safe to keep and to show: the one way in for pictures and sound.

Nothing is decoded in this process. Each file goes to a child process with hard limits (`bot.media.child`), which
draws or plays it into something new; what comes back is checked and nothing of the original file is left in it.
"""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import asdict
from typing import Any
from weakref import WeakKeyDictionary

from bot.media.cleaned import (
    REASONS,
    CleanImage,
    CleaningUnavailable,
    CleanVoice,
    Declared,
    Limits,
    UnreadableMedia,
)
from bot.media.frames import BrokenFrame, pack, unpack
from bot.media.process import ask_child

AT_ONCE = 2
STANDARD = Limits()
# The start of what we accept back, so that a child that was taken over cannot pass on something else.
SIGNATURES = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n", "audio/ogg": b"OggS"}

_rooms: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


async def clean(data: bytes, declared: Declared, limits: Limits = STANDARD) -> CleanImage | CleanVoice:
    """Re-encode a picture or a sound in a child process, without its metadata. At most two run at once.

    `declared` is what it was sent as: "image" (photos, and pictures sent as files), "voice" (voice notes, audio
    files, round videos, of which the sound is kept) or "still" (round videos, of which one picture is kept). Raises
    `UnreadableMedia` with the reason when this file will never open, and `CleaningUnavailable` when it is worth trying
    again.
    """
    if not data:
        raise UnreadableMedia("empty")
    if len(data) > limits.input_size:
        raise UnreadableMedia("too_big")
    request = pack({"declared": declared, "limits": asdict(limits)}, data)
    async with _room():
        reply = await ask_child(request, wall_seconds=limits.wall_seconds, most=limits.output_size)
    try:
        return _read(reply, declared)
    except (BrokenFrame, KeyError, TypeError, ValueError, OverflowError) as error:
        raise UnreadableMedia("damaged") from error


def _room() -> asyncio.Semaphore:
    return _rooms.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE))


def _read(reply: bytes, declared: Declared) -> CleanImage | CleanVoice:
    head, blobs = unpack(reply)
    if "unavailable" in head:
        raise CleaningUnavailable("the cleaning process lacks a library")
    if head.get("unreadable") in REASONS:
        raise UnreadableMedia(head["unreadable"])
    return _voice(head, blobs) if declared == "voice" else _image(head, blobs)


def _image(head: dict[str, Any], blobs: list[bytes]) -> CleanImage:
    data, thumbnail = blobs
    mime = head["mime"]
    if mime not in ("image/jpeg", "image/png"):
        raise ValueError("mime")
    _expect(data, mime)
    _expect(thumbnail, "image/jpeg")
    return CleanImage(data, mime, int(head["width"]), int(head["height"]), thumbnail, _sha256(data))


def _voice(head: dict[str, Any], blobs: list[bytes]) -> CleanVoice:
    (data,) = blobs
    _expect(data, "audio/ogg")
    waveform = tuple(min(31, max(0, int(height))) for height in head["waveform"])
    if len(waveform) != 64:
        raise ValueError("waveform")
    duration, loudness, talking = float(head["duration"]), float(head["loudness"]), float(head["talking"])
    silent = bool(head["silent"])
    return CleanVoice(data, "audio/ogg", duration, waveform, loudness, silent, _sha256(data), talking)


def _expect(data: bytes, mime: str) -> None:
    if not data.startswith(SIGNATURES[mime]):
        raise ValueError("signature")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
