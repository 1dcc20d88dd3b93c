"""The addresses of the phone side. This list is the whole of it."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from bot.playground.phone import control, look, media, membership, say, touch, uploads
from bot.playground.phone.answers import Handler, endpoint
from bot.playground.world import World

HANDLERS: list[tuple[str, str, Handler]] = [
    ("GET", "/state", look.state),
    ("GET", "/events", media.events),
    ("POST", "/people", membership.add_person),
    ("PATCH", "/people/{person:int}", membership.change_person),
    ("GET", "/media/{unique}", media.media),
    ("POST", "/faults", control.plan_fault),
    ("DELETE", "/faults", control.clear_faults),
    ("GET", "/calls", control.calls),
    ("GET", "/clock", control.clock),
    ("POST", "/clock/next", control.clock_next),
    ("POST", "/clock/move", control.clock_move),
    ("GET", "/{person:int}/chat", look.chat),
    ("POST", "/{person:int}/start", say.start),
    ("POST", "/{person:int}/text", say.text),
    ("POST", "/{person:int}/sticker", say.sticker),
    ("POST", "/{person:int}/contact", say.contact),
    ("POST", "/{person:int}/location", say.location),
    ("POST", "/{person:int}/edit", say.edit),
    ("POST", "/{person:int}/react", say.react),
    ("POST", "/{person:int}/photo", uploads.photo),
    ("POST", "/{person:int}/voice", uploads.one_file("voice")),
    ("POST", "/{person:int}/audio", uploads.one_file("audio")),
    ("POST", "/{person:int}/video", uploads.one_file("video")),
    ("POST", "/{person:int}/video_note", uploads.one_file("video_note")),
    ("POST", "/{person:int}/animation", uploads.one_file("animation")),
    ("POST", "/{person:int}/document", uploads.one_file("document")),
    ("POST", "/{person:int}/tap", touch.tap),
    ("POST", "/{person:int}/vote", touch.vote),
    ("POST", "/{person:int}/block", membership.block),
    ("POST", "/{person:int}/unblock", membership.unblock),
    ("POST", "/{person:int}/clear", membership.clear),
]


def phone_routes(world: World) -> list[BaseRoute]:
    """All of them, on this world."""
    return [Route(path, endpoint(world, handler), methods=[method]) for method, path, handler in HANDLERS]
