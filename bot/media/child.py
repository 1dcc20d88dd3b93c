"""The cleaning child: `python -m bot.media.child`, one file in, one clean file out, then gone.

It limits itself before it looks at the file, because it will be run on whatever a stranger sends: memory,
processor time, no files written, no processes started, no core dump. See `bot.media.process` for the other end.
"""

from __future__ import annotations

import resource
import sys
from typing import Any

from bot.media.cleaned import Limits, UnreadableMedia
from bot.media.frames import pack, unpack

OPEN_FILES = 64  # enough to import the libraries


def main() -> None:
    head, (data,) = unpack(sys.stdin.buffer.read())
    limits = Limits(**head["limits"])
    confine(limits)
    sys.stdout.buffer.write(answer(head["declared"], data, limits))
    sys.stdout.buffer.flush()


def confine(limits: Limits) -> None:
    """Take from this process for good what it has no need of."""
    seconds = limits.processor_seconds
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_FSIZE, 0)
    _set(resource.RLIMIT_NOFILE, OPEN_FILES)
    _set(resource.RLIMIT_NPROC, 0)
    _set(resource.RLIMIT_CPU, seconds, seconds + 1)
    _set(resource.RLIMIT_AS, limits.memory)


def _set(limit: int, soft: int, hard: int | None = None) -> None:
    try:
        resource.setrlimit(limit, (soft, soft if hard is None else hard))
    except (OSError, ValueError):
        if sys.platform == "linux":  # macOS refuses some of these; a developer there goes without
            raise


def answer(declared: str, data: bytes, limits: Limits) -> bytes:
    """Clean one file and frame the result, or the reason why not. Imports only what this kind needs."""
    try:
        head, blobs = _voice(data, limits) if declared == "voice" else _image(data, limits)
    except UnreadableMedia as unreadable:
        return pack({"unreadable": unreadable.reason})
    except ImportError:
        return pack({"unavailable": True})
    except MemoryError:
        return pack({"unreadable": "too_big"})
    except Exception:  # noqa: BLE001 - given hostile bytes a decoder may raise anything; this process is the wall
        return pack({"unreadable": "damaged"})
    return pack(head, *blobs)


def _image(data: bytes, limits: Limits) -> tuple[dict[str, Any], list[bytes]]:
    from bot.media.image_cleaning import redraw

    drawn = redraw(data, limits)
    return {"mime": drawn.mime, "width": drawn.width, "height": drawn.height}, [drawn.data, drawn.thumbnail]


def _voice(data: bytes, limits: Limits) -> tuple[dict[str, Any], list[bytes]]:
    from bot.media.voice_cleaning import replay

    played = replay(data, limits)
    head = {
        "duration": played.duration,
        "waveform": played.waveform,
        "loudness": played.loudness,
        "silent": played.silent,
        "talking": played.talking,
    }
    return head, [played.data]


if __name__ == "__main__":
    main()
