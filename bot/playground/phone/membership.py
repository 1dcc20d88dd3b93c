"""Who is there, and who lets the bot write: adding people, blocking, unblocking, clearing a chat."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from bot.playground.people import Person
from bot.playground.phone.answers import PhoneError, body_of, number_in, person_of, words_in
from bot.playground.phone.look import person_view
from bot.playground.world import World

LONGEST_NAME = 64


async def add_person(world: World, request: Request) -> dict[str, Any]:
    """A new person on one of the phones."""
    body = await body_of(request)
    name = words_in(body, "first_name").strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise PhoneError(400, f"a first name has 1 to {LONGEST_NAME} letters")
    language = words_in(body, "language_code") or "en"
    person = world.people.add(name, language, number_in(body, "phone") if "phone" in body else 0)
    return told(world, person)


async def change_person(world: World, request: Request) -> dict[str, Any]:
    """Another name, language or phone."""
    person = person_of(world, request)
    body = await body_of(request)
    if "first_name" in body:
        person.first_name = words_in(body, "first_name").strip() or person.first_name
    if "language_code" in body:
        person.language_code = words_in(body, "language_code") or person.language_code
    if "phone" in body:
        person.phone = number_in(body, "phone")
    return told(world, person)


async def block(world: World, request: Request) -> dict[str, Any]:
    """Stop the bot from writing."""
    person = person_of(world, request)
    if not person.blocked:
        set_blocked(world, person, True)
    return person_view(world, person)


async def unblock(world: World, request: Request) -> dict[str, Any]:
    """Let it write again."""
    person = person_of(world, request)
    if person.blocked:
        set_blocked(world, person, False)
    return person_view(world, person)


async def clear(world: World, request: Request) -> dict[str, Any]:
    """Empty the chat on this phone only: for the bot all messages stay."""
    person = person_of(world, request)
    for message in world.messages.in_chat(person.id):
        if not message.cleared:
            message.cleared = True
            world.messages.changed(message)
    world.events.tell(person.id, world.messages.last_seq, "delete")
    return {"cleared": True}


def set_blocked(world: World, person: Person, blocked: bool) -> None:
    """Block or unblock, which the bot hears of as my_chat_member."""
    person.blocked = blocked
    if person.started:
        user = world.bot_user()
        statuses: list[dict[str, Any]] = [
            {"user": user, "status": "member"},
            {"user": user, "status": "kicked", "until_date": 0},
        ]
        old, new = statuses if blocked else reversed(statuses)
        change = {
            "chat": person.chat(),
            "from": person.user(),
            "date": world.now(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        world.updates.add("my_chat_member", person.id, change)
    told(world, person)


def told(world: World, person: Person) -> dict[str, Any]:
    """Keep a person's change and show it."""
    world.people.save(person)
    world.events.tell(person.id, world.messages.next_seq(), "people")
    return person_view(world, person)
