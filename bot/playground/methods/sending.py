"""What all sending methods share: whom to, in reply to what, with which keyboard, and how fast."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.keyboard import read_markup
from bot.playground.messages import Message
from bot.playground.methods.call import Call
from bot.playground.people import Person
from bot.playground.text import Formatted, read_text

MOST_TEXT = 4096  # characters, counted after the entities are read
MOST_CAPTION = 1024


def send(call: Call, content: dict[str, Any]) -> dict[str, Any]:
    """Send one message with this content and the call's own options. Gives Telegram's Message."""
    person = call.reachable_chat()
    markup, keyboard = read_markup(call.params)
    content = {**options(call, person), **content}
    call.world.rates.send(person.id)
    return call.world.say(person, content, markup, keyboard).body


def options(call: Call, person: Person) -> dict[str, Any]:
    """The fields that come from options: the message replied to, protection, an effect."""
    fields: dict[str, Any] = {}
    replied = replied_to(call, person)
    if replied is not None:
        fields["reply_to_message"] = replied.quoted()
    if call.params.flag("protect_content"):
        fields["has_protected_content"] = True
    if call.params.text("message_effect_id"):
        fields["effect_id"] = call.params.text("message_effect_id")
    return fields


def replied_to(call: Call, person: Person) -> Message | None:
    """The message that this one answers, by reply_parameters or by the old reply_to_message_id."""
    params = call.params
    given = params.data("reply_parameters", "reply parameters") or {}
    if not isinstance(given, dict):
        raise bad_request("Object expected as reply parameters")
    number = int(given.get("message_id") or params.integer("reply_to_message_id"))
    if not number:
        return None
    message = call.world.messages.find(int(given.get("chat_id") or person.id), number)
    lenient = given.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
    if message is None and not lenient:
        raise bad_request("message to be replied not found")
    return message


def message_text(call: Call) -> Formatted:
    """The `text` of a message. Raises 400 when empty or too long."""
    if not call.params.text("text"):
        raise bad_request("message text is empty")
    words = read_text(call.params, "text")
    if not words.text:
        raise bad_request("text must be non-empty")
    if len(words.text) > MOST_TEXT:
        raise bad_request("message is too long")
    return words


def caption_of(call: Call) -> dict[str, Any]:
    """The caption fields of a message. Raises 400 when too long."""
    words = read_text(call.params, "caption", entities="caption_entities")
    fields = caption_fields(words)
    if call.params.flag("show_caption_above_media") and words.text:
        fields["show_caption_above_media"] = True
    return fields


def caption_fields(words: Formatted) -> dict[str, Any]:
    """A caption as fields of a message, none when there are no words."""
    if len(words.text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    fields: dict[str, Any] = {}
    if words.text:
        words.into(fields, "caption")
    return fields
