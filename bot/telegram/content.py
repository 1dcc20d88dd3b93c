"""What one message says: words, a picture, a voice, or something that cannot be a view."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot.telegram.decoded import MediaIn
from bot.telegram.fields import DOWNLOAD_LIMIT_BYTES, FORWARDED, UNUSABLE
from bot.telegram.text import clean, is_blank
from flows.messages import Commanded, Incoming, Pictured, Spoke, Typed, Unusable

Json: TypeAlias = Any
_Object: TypeAlias = Mapping[str, Json]

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\s+(.*))?", re.DOTALL)
_PICTURE_FILES = re.compile(r"image/(jpe?g|png|webp|gif|hei[cf]|(x-ms-)?bmp|tiff)")
"""Not SVG: it is a program as much as a picture."""

_ROUND_VIDEO_MIME = "video/mp4"


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says. `notice` names a part of it that could not be used."""

    event: Incoming
    media: tuple[MediaIn, ...] = ()
    notice: str = ""


def content_of(message: _Object, source: str, new_id: Callable[[], str]) -> Content:
    """Read a message from a private chat. Takes any object; what it does not know is `Unusable("other")`."""
    if not message.keys().isdisjoint(FORWARDED):
        return Content(Unusable("forwarded"))
    text = message.get("text")
    if type(text) is str:
        return Content(_said(text, source))
    return _attached(message, source, new_id)


def caption_of(message: _Object) -> str:
    """The words under a picture or file, cleaned; empty where there are none to read."""
    caption = message.get("caption")
    if type(caption) is not str:
        return ""
    words = clean(caption)
    return "" if is_blank(words) else words


def _said(text: str, source: str) -> Incoming:
    words = clean(text)
    if words.startswith("/") and (command := _COMMAND.fullmatch(words)):
        return Commanded(command.group(1).lower(), (command.group(2) or "").strip())
    return Unusable("empty") if is_blank(words) else Typed(words, source)


def _attached(message: _Object, source: str, new_id: Callable[[], str]) -> Content:
    if (file := _largest(message.get("photo"))) is not None:
        return _pictured(message, file, source, new_id)
    for field in ("voice", "audio"):
        if (file := _file(message.get(field))) is not None:
            return _spoke(message, file, "", source, new_id)
    if (file := _file(message.get("video_note"))) is not None:
        return _with_a_still(_spoke(message, file, _ROUND_VIDEO_MIME, source, new_id), new_id)
    emoji = _text(message.get("sticker"), "emoji")
    if emoji and not is_blank(emoji):
        return Content(Typed(clean(emoji), source))
    live = message.get("live_photo")
    if type(live) is dict and (file := _largest(live.get("photo"))) is not None:
        return _pictured(message, file, source, new_id)
    if "animation" in message and (file := _file(message.get("document"))) is not None:
        return _pictured(message, file, source, new_id)  # a GIF, which Telegram makes a film of
    for field, what in UNUSABLE.items():
        if field in message:
            return _unusable(what, message, source)
    if (file := _file(message.get("document"))) is not None:
        return _document(message, file, source, new_id)
    return _unusable("other", message, source)


def _document(message: _Object, file: _Object, source: str, new_id: Callable[[], str]) -> Content:
    mime = _mime(file)
    if _PICTURE_FILES.fullmatch(mime):
        return _pictured(message, file, source, new_id)
    if mime.startswith("audio/"):
        return _spoke(message, file, mime, source, new_id)  # recordings of some apps come as plain files
    return _unusable("file", message, source)


def _pictured(message: _Object, file: _Object, source: str, new_id: Callable[[], str]) -> Content:
    if _whole(file, "file_size") > DOWNLOAD_LIMIT_BYTES:
        return _unusable("too_big", message, source)
    # Telegram makes every photo a JPEG and does not say so; a document says what it is.
    media = MediaIn(new_id(), "image", file["file_id"], _whole(file, "file_size"), _mime(file) or "image/jpeg")
    return Content(Pictured((media.id,), caption_of(message), source), (media,))


def _spoke(message: _Object, file: _Object, mime: str, source: str, new_id: Callable[[], str]) -> Content:
    if _whole(file, "file_size") > DOWNLOAD_LIMIT_BYTES:
        return _unusable("too_big", message, source)
    media = MediaIn(new_id(), "voice", file["file_id"], _whole(file, "file_size"), mime or _mime(file) or "audio/ogg")
    return Content(Spoke(media.id, caption_of(message), _whole(file, "duration"), source), (media,))


def _with_a_still(content: Content, new_id: Callable[[], str]) -> Content:
    """A round video is its sound and one picture of it."""
    if not isinstance(content.event, Spoke):
        return content
    (sound,) = content.media
    still = replace(sound, id=new_id(), kind="still")
    return replace(content, event=replace(content.event, still=still.id), media=(sound, still))


def _unusable(what: str, message: _Object, source: str) -> Content:
    """The words under what cannot be used are still the person's view."""
    words = caption_of(message)
    return Content(Typed(words, source), notice=what) if words else Content(Unusable(what))


def _file(value: Json) -> _Object | None:
    return value if type(value) is dict and _text(value, "file_id") else None


def _largest(renditions: Json) -> _Object | None:
    """The largest rendition of a photo that can be downloaded; where none can, the smallest, to be told so."""
    if type(renditions) is not list:
        return None
    files = [file for item in renditions if (file := _file(item)) is not None]
    fitting = [file for file in files if _whole(file, "file_size") <= DOWNLOAD_LIMIT_BYTES]
    if fitting:
        return max(fitting, key=_extent)
    return min(files, key=lambda file: _whole(file, "file_size"), default=None)


def _extent(file: _Object) -> tuple[int, int]:
    return _whole(file, "width") * _whole(file, "height"), _whole(file, "file_size")


def _text(value: Json, key: str) -> str:
    found = value.get(key) if type(value) is dict else None
    return found if type(found) is str else ""


def _mime(file: _Object) -> str:
    return _text(file, "mime_type").partition(";")[0].strip().lower()


def _whole(file: _Object, key: str) -> int:
    value = file.get(key)
    return value if type(value) is int and 0 <= value < 2**63 else 0
