"""What is to be seen on the phones: people, chats, and each message as it shows."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from bot.playground.messages import Message
from bot.playground.people import Person
from bot.playground.phone.answers import number_asked, person_of
from bot.playground.profile import words_for
from bot.playground.render import render
from bot.playground.world import World

MEDIA = ("voice", "audio", "video", "video_note", "animation", "sticker", "document")


async def state(world: World, request: Request) -> dict[str, Any]:
    """The bot, everyone, and the number of the newest change."""
    del request
    profile = world.profile
    scope = profile.commands.get("all_private_chats") or profile.commands.get("default", {})
    return {
        "bot": {
            "id": world.settings.bot_id,
            "name": profile.name.get("") or world.settings.bot_name,
            "username": world.settings.bot_username,
            "description": words_for(profile.description, ""),
            "short_description": words_for(profile.short_description, ""),
            "descriptions": profile.description,
            "commands": scope,
        },
        "people": [person_view(world, person) for person in world.people.everyone()],
        "seq": world.messages.last_seq,
        "clock": world.settings.clock is not None,
    }


def person_view(world: World, person: Person) -> dict[str, Any]:
    """One person, with the commands that their phone offers."""
    return {
        "id": person.id,
        "first_name": person.first_name,
        "language_code": person.language_code,
        "blocked": person.blocked,
        "started": person.started,
        "unread": person.unread,
        "phone": person.phone,
        "description": words_for(world.profile.description, person.language_code),
        "commands": world.profile.commands_for(person.id, person.language_code),
    }


async def chat(world: World, request: Request) -> dict[str, Any]:
    """What changed in a chat after a change number (all of it after 0). Looking makes it read."""
    person = person_of(world, request)
    after = number_asked(request, "after")
    world.close_due_polls()
    if person.unread and "peek" not in request.query_params:
        person.unread = 0
        world.people.save(person)
    changed = [
        message_view(world, message)
        for message in world.messages.in_chat(person.id)
        if message.seq > after and (after > 0 or not (message.cleared or message.deleted))
    ]
    return {"messages": changed, "typing": world.is_typing(person.id), "seq": world.messages.last_seq}


def message_view(world: World, message: Message) -> dict[str, Any]:
    """Telegram's Message and what the page needs besides."""
    if message.deleted or message.cleared:
        return {"message_id": message.id, "deleted": True, "from_bot": message.from_bot, "seq": message.seq}
    body = message.body
    name = "text" if "text" in body else "caption"
    entities = body.get("entities" if name == "text" else "caption_entities", [])
    view = {
        **body,
        "from_bot": message.from_bot,
        "html": render(body.get(name, ""), entities),
        "file_urls": file_urls(body),
        "buttons": body.get("reply_markup", {}).get("inline_keyboard", []),
        "keyboard": message.keyboard,
        "deleted": False,
        "reactions": [
            {"emoji": reaction.get("emoji", ""), "from_bot": who == "bot"}
            for who, reactions in message.reactions.items()
            for reaction in reactions
        ],
        "seq": message.seq,
    }
    if "poll" in body:
        view["poll"], view["voted"] = poll_view(world, message)
    return view


def poll_view(world: World, message: Message) -> tuple[dict[str, Any], list[int]]:
    """The poll as this person may see it, and what they chose: counts and the right answer only after voting."""
    shape = message.body["poll"]
    poll = world.polls.find(shape["id"])
    if poll is None:
        return shape, []
    voted = poll.votes.get(str(message.chat_id), [])
    if poll.closed or (voted and not poll.hide_results):
        return shape, voted
    hidden = {name: value for name, value in shape.items() if name not in ("correct_option_ids", "explanation")}
    hidden["options"] = [{**option, "voter_count": 0} for option in shape["options"]]
    return hidden, voted


def file_urls(body: dict[str, Any]) -> dict[str, str]:
    """Where the page finds the files of a message, by field."""
    urls = {kind: address(body[kind]) for kind in MEDIA if kind in body}
    if "photo" in body:
        urls["photo"] = address(body["photo"][-1])
    return urls


def address(shape: dict[str, Any]) -> str:
    """A file's address on the phone side."""
    return f"/phone/media/{shape['file_unique_id']}"
