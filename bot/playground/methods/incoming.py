"""The file of a call: uploaded, attached to an item of an album, or known by its id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.files import StoredFile
from bot.playground.media import add_file, add_photo
from bot.playground.methods.call import Call
from bot.playground.params import Params, Upload

NUMBERS = {
    "voice": ("duration",),
    "audio": ("duration",),
    "video": ("duration", "width", "height"),
    "animation": ("duration", "width", "height"),
    "video_note": ("duration", "length"),
}
WORDS = {"audio": ("performer", "title"), "sticker": ("emoji",)}
WITH_THUMBNAIL = ("audio", "document", "video", "animation", "video_note")


def file_of(call: Call, kind: str, reference: str, stated: Mapping[str, Any], upload: Upload | None) -> StoredFile:
    """The file meant by `reference` or uploaded. `stated` has what the bot says of it (duration, title ...).

    Raises ApiError 400 in Telegram's words when there is none, or it is of another kind.
    """
    if reference.startswith("attach://"):
        upload = call.params.files.get(reference.removeprefix("attach://"))
    if upload is not None:
        return keep(call, kind, upload, stated)
    if not reference or reference.startswith("attach://"):
        raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # the playground reaches nothing outside
    stored = call.world.files.by_id(reference)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {titled(stored.kind)} as {titled(kind)}")
    return stored


def keep(call: Call, kind: str, upload: Upload, stated: Mapping[str, Any]) -> StoredFile:
    """Keep an uploaded file."""
    files = call.world.files
    if kind == "photo":
        return add_photo(files, upload.content)
    given = Params(dict(stated))
    facts: dict[str, Any] = {name: given.integer(name) for name in NUMBERS.get(kind, ()) if given.integer(name)}
    facts |= {name: given.text(name) for name in WORDS.get(kind, ()) if given.text(name)}
    thumbnail = thumbnail_of(call, given) if kind in WITH_THUMBNAIL else None
    if thumbnail is not None:
        facts["thumbnail"] = add_photo(files, thumbnail.content).shape()
    return add_file(files, kind, upload.content, upload.name, upload.mime, facts)


def thumbnail_of(call: Call, given: Params) -> Upload | None:
    """A thumbnail is always uploaded; an id is passed over, as on the real server."""
    reference = given.text("thumbnail")
    name = reference.removeprefix("attach://") if reference.startswith("attach://") else "thumbnail"
    return call.params.files.get(name)


def titled(kind: str) -> str:
    """A kind as Telegram names it in errors: VideoNote."""
    return "".join(part.capitalize() for part in kind.split("_"))
