"""What a person sends without a file: words, the start button, stickers, contacts, places; edits and reactions."""

from __future__ import annotations

import re
from typing import Any

from starlette.requests import Request

from bot.playground.envelope import bad_request
from bot.playground.media import add_file
from bot.playground.people import Person
from bot.playground.phone.answers import PhoneError, body_of, message_of, person_of, sender_of, words_in
from bot.playground.phone.look import message_view
from bot.playground.phone.membership import set_blocked
from bot.playground.text import tidied
from bot.playground.world import World

MOST_TEXT = 4096
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
STICKER = bytes.fromhex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700")  # one clear dot


async def start(world: World, request: Request) -> dict[str, Any]:
    """The Start button, or a deep link with its payload. It also lets a blocked bot back in, as on a real phone."""
    person = person_of(world, request)
    payload = words_in(await body_of(request), "payload")
    if not PAYLOAD.fullmatch(payload):
        raise PhoneError(400, "a start payload has at most 64 of A-Z a-z 0-9 _ -")
    if person.blocked:
        set_blocked(world, person, False)
    content: dict[str, Any] = {}
    tidied(f"/start {payload}", []).into(content, "text")
    return message_view(world, world.hear(person, content))


async def text(world: World, request: Request) -> dict[str, Any]:
    """Typed words. What is longer than a message goes as several, as a phone does it."""
    person = sender_of(world, request)
    body = await body_of(request)
    words = words_in(body, "text").strip()
    if not words:
        raise PhoneError(400, "a phone does not send nothing")
    common = around(world, person, body)
    views = []
    for begin in range(0, len(words), MOST_TEXT):
        content = dict(common)
        tidied(words[begin : begin + MOST_TEXT], []).into(content, "text")
        views.append(message_view(world, world.hear(person, content)))
    return views[-1]


def around(world: World, person: Person, body: dict[str, Any]) -> dict[str, Any]:
    """The fields for a message that answers another, or that somebody else wrote first."""
    fields: dict[str, Any] = {}
    if body.get("reply_to") is not None:
        fields["reply_to_message"] = message_of(world, person, body, "reply_to").quoted()
    if words_in(body, "forward_from"):
        name = words_in(body, "forward_from")
        fields["forward_origin"] = {"type": "hidden_user", "sender_user_name": name, "date": world.now()}
    return fields


async def sticker(world: World, request: Request) -> dict[str, Any]:
    """A sticker of an emoji."""
    person = sender_of(world, request)
    body = await body_of(request)
    facts = {"emoji": words_in(body, "emoji") or "👍", "set_name": "Playground", "width": 512, "height": 512}
    facts |= {"is_animated": body.get("animated") is True}
    stored = add_file(world.files, "sticker", STICKER, "sticker.webp", "image/webp", facts)
    return message_view(world, world.hear(person, around(world, person, body) | {"sticker": stored.shape()}))


async def contact(world: World, request: Request) -> dict[str, Any]:
    """Somebody's phone number."""
    person = sender_of(world, request)
    body = await body_of(request)
    shared = {
        "phone_number": words_in(body, "phone_number") or "+440000000000",
        "first_name": words_in(body, "first_name") or person.first_name,
    }
    return message_view(world, world.hear(person, {"contact": shared}))


async def location(world: World, request: Request) -> dict[str, Any]:
    """Where they are."""
    person = sender_of(world, request)
    body = await body_of(request)
    place = {name: body.get(name, 0.0) for name in ("latitude", "longitude")}
    if not all(isinstance(value, int | float) for value in place.values()):
        raise PhoneError(400, "latitude and longitude must be numbers")
    return message_view(world, world.hear(person, {"location": place}))


async def edit(world: World, request: Request) -> dict[str, Any]:
    """Other words in a message of one's own."""
    person = sender_of(world, request)
    body = await body_of(request)
    message = message_of(world, person, body)
    name = "text" if "text" in message.body else "caption"
    words = tidied(words_in(body, "text"), [])
    if message.from_bot:
        raise PhoneError(403, "only messages of one's own can be edited")
    if not words.text and name == "text":
        raise PhoneError(400, "a message cannot be emptied")
    if words.text == message.body.get(name, ""):
        raise bad_request("message is not modified")
    for old in (name, "entities", "caption_entities"):
        message.body.pop(old, None)
    if words.text:
        words.into(message.body, name)
    message.body["edit_date"] = world.now()
    world.updates.add("edited_message", person.id, message.body)
    world.change(message)
    return message_view(world, message)


async def react(world: World, request: Request) -> dict[str, Any]:
    """Put one emoji on a message, or with an empty one take it away."""
    person = sender_of(world, request)
    body = await body_of(request)
    message = message_of(world, person, body)
    emoji = words_in(body, "emoji")
    old = message.reactions.get("person", [])
    new = [{"type": "emoji", "emoji": emoji}] if emoji else []
    message.reactions["person"] = new
    reaction = {
        "chat": person.chat(),
        "message_id": message.id,
        "user": person.user(),
        "date": world.now(),
        "old_reaction": old,
        "new_reaction": new,
    }
    world.updates.add("message_reaction", person.id, reaction)
    world.change(message, "reaction")
    return message_view(world, message)
