"""Sending again what is there: copies (nobody sees where they come from) and forwards (everybody does)."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.keyboard import read_markup
from bot.playground.messages import Message
from bot.playground.methods.call import Call
from bot.playground.methods.edits import CAPTION, MEDIA, message_ids
from bot.playground.methods.polls import copy_poll
from bot.playground.methods.sending import caption_of, options
from bot.playground.people import Person

CONTENT = (
    "text", "entities", "link_preview_options", *CAPTION, *MEDIA, "video_note", "sticker", "location", "venue",
    "contact", "dice", "has_media_spoiler",
)  # fmt: skip


def source(call: Call, what: str) -> Message:
    """The message to send again. Raises 400 when it is not there or is protected."""
    call.params.required("from_chat_id")
    message = call.message(call.chat("from_chat_id"), f"message to {what}")
    check_free(message, what)
    return message


def check_free(message: Message, what: str) -> None:
    """Protected messages stay where they are."""
    if message.body.get("has_protected_content"):
        raise bad_request(f"message can't be {'copied' if what == 'copy' else 'forwarded'}")


def content_of(message: Message) -> dict[str, Any]:
    """The fields that make up what a message says."""
    return {name: message.body[name] for name in CONTENT if name in message.body}


def copy_message(call: Call) -> dict[str, int]:
    """A copy, perhaps with another caption and a keyboard. Gives a MessageId."""
    caption = caption_of(call)
    original = source(call, "copy")
    content = content_of(original)
    if call.params.has("caption") and any(name in content for name in MEDIA):
        content = {name: value for name, value in content.items() if name not in CAPTION} | caption
    person = call.reachable_chat()
    markup, keyboard = read_markup(call.params)
    fields = options(call, person) | content
    call.world.rates.send(person.id)
    copy = call.world.say(person, fields, markup, keyboard)
    copy_poll(call.world, original, copy)
    return {"message_id": copy.id}


def forward_message(call: Call) -> dict[str, Any]:
    """A forward. Gives the Message."""
    original = source(call, "forward")
    person = call.reachable_chat()
    call.world.rates.send(person.id)
    return forward(call, original, person).body


def forward(call: Call, original: Message, person: Person) -> Message:
    """Send on one message; a forward of a forward keeps where it first came from."""
    body = original.body
    origin = body.get("forward_origin") or {"type": "user", "sender_user": body["from"], "date": body["date"]}
    fields: dict[str, Any] = {"forward_origin": origin, **content_of(original)}
    if "poll" in body:
        fields["poll"] = body["poll"]
    if call.params.flag("protect_content"):
        fields["has_protected_content"] = True
    return call.world.say(person, fields, None, None)


def several(call: Call, what: str) -> list[Message]:
    """The messages that are there, of those named. Raises 400 when none is."""
    call.params.required("from_chat_id")
    from_chat = call.chat("from_chat_id")
    found = [call.world.messages.find(from_chat.id, number) for number in message_ids(call)]
    messages = [message for message in found if message is not None]
    if not messages:
        raise bad_request(f"message to {what} not found")
    for message in messages:
        check_free(message, what)
    return messages


def copy_messages(call: Call) -> list[dict[str, int]]:
    """Up to 100 copies, with or without their captions."""
    originals = several(call, "copy")
    person = call.reachable_chat()
    call.world.rates.send(person.id, len(originals))
    copies = []
    for original in originals:
        content = content_of(original)
        if call.params.flag("remove_caption"):
            content = {name: value for name, value in content.items() if name not in CAPTION}
        if call.params.flag("protect_content"):
            content["has_protected_content"] = True
        copy = call.world.say(person, content, None, None)
        copy_poll(call.world, original, copy)
        copies.append({"message_id": copy.id})
    return copies


def forward_messages(call: Call) -> list[dict[str, int]]:
    """Up to 100 forwards."""
    originals = several(call, "forward")
    person = call.reachable_chat()
    call.world.rates.send(person.id, len(originals))
    return [{"message_id": forward(call, original, person).id} for original in originals]
