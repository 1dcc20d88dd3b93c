"""Turning uploaded bytes into a file of one kind, with the facts Telegram would state about it."""

from __future__ import annotations

import mimetypes
from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.files import PHOTO_LIMIT, Files, StoredFile
from bot.playground.pictures import look_at

OGG_RATE = 48_000  # Opus counts its time in these, whatever it was recorded at
ENDINGS = {"voice": "oga", "audio": "mp3", "video": "mp4", "video_note": "mp4", "animation": "mp4"}
MIMES = {"voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4", "animation": "video/mp4"}
MOST_SIDES = 10_000  # width and height of a photo together
MOST_RATIO = 20


def add_photo(files: Files, content: bytes) -> StoredFile:
    """A photo, with its real width and height. Raises ApiError 400 in Telegram's words when it cannot be one."""
    if len(content) > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes"
        )
    picture = look_at(content)
    if picture is None or picture.width < 1 or picture.height < 1:
        raise bad_request("IMAGE_PROCESS_FAILED")
    sides = sorted((picture.width, picture.height))
    if sum(sides) > MOST_SIDES or sides[1] > MOST_RATIO * sides[0]:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    extra = {"width": picture.width, "height": picture.height}
    return files.add("photo", content, "", picture.mime, picture.ending, extra)


def add_file(files: Files, kind: str, content: bytes, name: str, mime: str, facts: dict[str, Any]) -> StoredFile:
    """A file of any other kind. `facts` are the fields that the sender states (duration, title ...)."""
    if not content:
        raise bad_request("file must be non-empty")
    if kind == "document":
        mime = mime if mime not in ("", "application/octet-stream") else mimetypes.guess_type(name)[0] or mime
    ending = name.rpartition(".")[2].lower() if "." in name else ENDINGS.get(kind, "bin")
    if kind == "voice" and content.startswith(b"OggS"):
        mime = "audio/ogg"
        facts = {"duration": ogg_seconds(content)} | {key: value for key, value in facts.items() if value}
    ending = ending if ending.isalnum() and ending.isascii() else "bin"
    mime = mime if mime and mime != "application/octet-stream" else MIMES.get(kind, "application/octet-stream")
    return files.add(kind, content, name, mime, ending, defaults(kind, content) | facts)


def defaults(kind: str, content: bytes) -> dict[str, Any]:
    """The fields a kind must have, for a sender who did not state them."""
    match kind:
        case "voice" | "audio":
            return {"duration": 0}
        case "video" | "animation":
            picture = look_at(content)
            size = (picture.width, picture.height) if picture else (320, 320)
            return {"width": size[0], "height": size[1], "duration": 0}
        case "video_note":
            return {"length": 240, "duration": 0}
        case "sticker":
            picture = look_at(content)
            size = (picture.width, picture.height) if picture else (512, 512)
            still = {"type": "regular", "is_animated": False, "is_video": False}
            return {"width": size[0], "height": size[1], **still}
        case _:
            return {}


def ogg_seconds(content: bytes) -> int:
    """How long an OGG/Opus recording is, from the position in its last page; 0 when that cannot be read."""
    last = content.rfind(b"OggS")
    position = int.from_bytes(content[last + 6 : last + 14], "little", signed=True)
    return max(0, round(position / OGG_RATE))


def photo_sizes(stored: StoredFile) -> list[dict[str, Any]]:
    """Telegram's list of sizes. Nothing is scaled here, so it has the one that was sent."""
    return [stored.shape()]


def content_of(stored: StoredFile) -> dict[str, Any]:
    """The field of a Message that holds this file."""
    if stored.kind == "photo":
        return {"photo": photo_sizes(stored)}
    if stored.kind == "animation":  # Telegram gives animations twice, for old bots
        shape = stored.shape()
        document = {name: shape[name] for name in ("file_id", "file_unique_id", "file_size", "mime_type")}
        return {"animation": shape, "document": document}
    return {stored.kind: stored.shape()}
