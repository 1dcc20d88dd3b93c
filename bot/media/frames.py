"""What goes through the pipes between the bot and its cleaning child: a JSON head, then blobs.

A frame is a 4-byte big-endian length before each part. The head is small and says how many blobs follow it.
Both ends read to the end of the pipe first, so a frame is either whole or refused.
"""

from __future__ import annotations

import json
import struct
from typing import Any

LENGTH = struct.Struct(">I")
MOST_HEAD = 16 * 1024
MOST_BLOBS = 4


class BrokenFrame(ValueError):
    """The bytes are not one whole frame."""


def pack(head: dict[str, Any], *blobs: bytes) -> bytes:
    parts = [json.dumps(head, separators=(",", ":")).encode(), *blobs]
    return b"".join(LENGTH.pack(len(part)) + part for part in parts)


def unpack(frame: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Take one frame apart. Raises `BrokenFrame`; trusts nothing, as the child may have been taken over."""
    parts: list[bytes] = []
    at = 0
    while at < len(frame):
        if len(parts) > MOST_BLOBS or at + LENGTH.size > len(frame):
            raise BrokenFrame("parts")
        (length,) = LENGTH.unpack_from(frame, at)
        at += LENGTH.size
        if at + length > len(frame) or (not parts and length > MOST_HEAD):
            raise BrokenFrame("length")
        parts.append(frame[at : at + length])
        at += length
    if not parts:
        raise BrokenFrame("empty")
    try:
        head = json.loads(parts[0])
    except (ValueError, RecursionError) as error:
        raise BrokenFrame("head") from error
    if not isinstance(head, dict):
        raise BrokenFrame("head")
    return head, parts[1:]
