"""Pictures, voice notes and other files that a person sends."""

from __future__ import annotations

import secrets
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from bot.playground.files import StoredFile
from bot.playground.media import add_file, add_photo, content_of
from bot.playground.params import TRUE_WORDS
from bot.playground.people import Person
from bot.playground.phone.answers import Handler, PhoneError, sender_of
from bot.playground.phone.look import message_view
from bot.playground.phone.say import around
from bot.playground.pictures import look_at
from bot.playground.text import tidied
from bot.playground.world import World

MOST_IN_ALBUM = 10
MOST_CAPTION = 1024
LONGEST_FILE = 100 << 20  # bytes; real phones may send 2 GB, of which bots can fetch 20 MB


async def photo(world: World, request: Request) -> dict[str, Any]:
    """One picture, or an album of up to ten; ``as_file`` sends them uncompressed, as documents."""
    person = sender_of(world, request)
    async with request.form() as form:
        files = await files_in(form)
        as_file = str(form.get("as_file", "")).lower() in TRUE_WORDS
        kept = [keep_picture(world, *file, as_file) for file in files[:MOST_IN_ALBUM]]
        if len(files) > MOST_IN_ALBUM:
            raise PhoneError(400, f"an album has at most {MOST_IN_ALBUM} pictures")
        return deliver(world, person, kept, form)


def keep_picture(world: World, content: bytes, name: str, mime: str, as_file: bool) -> StoredFile:
    """As a photo; as a document when wished, or when it is no picture a phone could compress."""
    if as_file or look_at(content) is None:
        return add_file(world.files, "document", content, name, mime, {})
    return add_photo(world.files, content)


def deliver(world: World, person: Person, files: list[StoredFile], form: FormData) -> dict[str, Any]:
    """Send what was kept: several as an album, the words with the first."""
    caption = tidied(str(form.get("caption", "")), [])
    if len(caption.text) > MOST_CAPTION:
        raise PhoneError(400, f"a caption has at most {MOST_CAPTION} characters")
    reply_to = str(form.get("reply_to", ""))
    common = around(world, person, {"reply_to": int(reply_to)} if reply_to.isdigit() else {})
    if len(files) > 1:
        common["media_group_id"] = str(secrets.randbits(52) | 1 << 53)
    views = []
    for number, stored in enumerate(files):
        content = common | content_of(stored)
        if number == 0 and caption.text:
            caption.into(content, "caption")
        views.append(message_view(world, world.hear(person, content)))
    return {**views[0], "album": [view["message_id"] for view in views]}


async def files_in(form: FormData) -> list[tuple[bytes, str, str]]:
    """(content, name, type) of each file of a form."""
    files = []
    for _, part in form.multi_items():
        if isinstance(part, UploadFile):
            if (part.size or 0) > LONGEST_FILE:
                raise PhoneError(413, "this file is too big for the playground")
            files.append((await part.read(), part.filename or "file", part.content_type or ""))
    if not files:
        raise PhoneError(400, "there is no file in the request")
    return files


def one_file(kind: str) -> Handler:
    """An endpoint for a single file of a kind. ``duration`` in seconds is taken if given."""

    async def upload(world: World, request: Request) -> dict[str, Any]:
        person = sender_of(world, request)
        async with request.form() as form:
            content, name, mime = (await files_in(form))[0]
            duration = str(form.get("duration", ""))
            stated = round(float(duration)) if duration.replace(".", "", 1).isdigit() else 0
            facts = {"duration": stated} if stated and kind != "document" else {}
            stored = add_file(world.files, kind, content, name, mime.partition(";")[0], facts)
            return deliver(world, person, [stored], form)

    return upload
