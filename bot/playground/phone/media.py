"""Files for the page, in parts if the player asks for parts."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.playground.phone.answers import PhoneError
from bot.playground.world import World

SHOWN = ("image/", "audio/", "video/")


async def media(world: World, request: Request) -> Response:
    """The bytes of a file. What people upload is never run: no sniffing, no scripts, other kinds as downloads."""
    stored = world.files.by_unique_id(request.path_params["unique"])
    if stored is None:
        raise PhoneError(404, "there is no such file")
    content = world.files.content(stored)
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, max-age=86400",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
    }
    if not stored.mime.startswith(SHOWN):
        headers["Content-Disposition"] = "attachment"
    begin, stop = part_of(request.headers.get("range", ""), len(content))
    if begin >= stop:
        raise PhoneError(416, "this file has no such part")
    if stop - begin == len(content):
        return Response(content, 200, headers, stored.mime)
    headers["Content-Range"] = f"bytes {begin}-{stop - 1}/{len(content)}"
    return Response(content[begin:stop], 206, headers, stored.mime)


def part_of(wanted: str, length: int) -> tuple[int, int]:
    """Begin and stop of the single range asked for; all of it when the header does not read or is not there."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", wanted.strip())
    if match is None or match.groups() == ("", ""):
        return 0, length
    first, last = match.groups()
    if not first:
        return max(0, length - int(last)), length
    return int(first), min(length, int(last) + 1) if last else length


async def events(world: World, request: Request) -> Response:
    """Server-sent events: what changes, as it changes."""
    del request
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(world.events.stream(), 200, headers, "text/event-stream")
