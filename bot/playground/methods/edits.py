"""Changing and taking back what was said."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.keyboard import read_markup
from bot.playground.messages import Message
from bot.playground.methods.call import Call
from bot.playground.methods.media import item_content
from bot.playground.methods.sending import caption_of, message_text

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TEXT = ("text", "entities", "link_preview_options")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = ("photo", "voice", "audio", "video", "animation", "document")
DELETE_SECONDS = 48 * 3600
MOST_AT_ONCE = 100


def own_message(call: Call) -> Message:
    """The bot's own message that is to change."""
    if call.params.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if not call.params.text("chat_id"):
        raise bad_request("message identifier is not specified")
    message = call.message(call.chat(), "message to edit")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def change(call: Call, message: Message, replaced: tuple[str, ...], content: dict[str, Any]) -> dict[str, Any]:
    """Put `content` in the place of the `replaced` fields, with the call's keyboard. Raises 400 if nothing changes."""
    markup, _ = read_markup(call.params)
    new = {name: value for name, value in message.body.items() if name not in (*replaced, "reply_markup", "edit_date")}
    new |= content
    if markup is not None:
        new["reply_markup"] = markup
    old = {name: value for name, value in message.body.items() if name != "edit_date"}
    if new == old:
        raise bad_request(SAME)
    call.world.rates.edit(message.chat_id)
    if {**new, "reply_markup": None} != {**old, "reply_markup": None} or "edit_date" in message.body:
        new["edit_date"] = call.world.now()
    message.body = new
    call.world.change(message)
    return new


def edit_message_text(call: Call) -> dict[str, Any]:
    """Other words."""
    content: dict[str, Any] = {}
    message_text(call).into(content, "text")
    preview = call.params.data("link_preview_options", "link preview options")
    if isinstance(preview, dict) and preview:
        content["link_preview_options"] = preview
    message = own_message(call)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return change(call, message, TEXT, content)


def edit_message_caption(call: Call) -> dict[str, Any]:
    """Other words under a file."""
    content = caption_of(call)
    message = own_message(call)
    if not any(name in message.body for name in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return change(call, message, CAPTION, content)


def edit_message_media(call: Call) -> dict[str, Any]:
    """Another file, with its own caption."""
    call.params.required("media")
    message = own_message(call)
    content = item_content(call, call.params.data("media", "input media"), for_album=False)
    if not any(name in message.body for name in (*MEDIA, "text")):
        raise bad_request("message can't be edited")
    return change(call, message, (*TEXT, *CAPTION, *MEDIA, "has_media_spoiler"), content)


def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    """Another keyboard, or none."""
    return change(call, own_message(call), (), {})


def delete_message(call: Call) -> bool:
    """Take back one message of the last 48 hours."""
    message = call.message(call.chat(), "message to delete")
    check_deletable(call, message)
    call.world.rates.edit(message.chat_id)
    take_away(call, message)
    return True


def delete_messages(call: Call) -> bool:
    """Take back up to 100; those that are not there are passed over."""
    person = call.chat()
    found = [call.world.messages.find(person.id, number) for number in message_ids(call)]
    messages = [message for message in found if message is not None]
    for message in messages:
        check_deletable(call, message)
    call.world.rates.edit(person.id)
    for message in messages:
        take_away(call, message)
    return True


def check_deletable(call: Call, message: Message) -> None:
    """Two days, by Telegram's rule."""
    if message.body["date"] + DELETE_SECONDS < call.world.now():
        raise bad_request("message can't be deleted for everyone")


def take_away(call: Call, message: Message) -> None:
    """Off the phone and out of the bot's reach."""
    message.deleted = True
    call.world.change(message, "delete")


def message_ids(call: Call) -> list[int]:
    """The list of 1 to 100 message numbers of a call."""
    if not call.params.text("message_ids"):
        raise bad_request("message identifiers are not specified")
    numbers = call.params.data("message_ids", "message_ids")
    if not isinstance(numbers, list):
        raise bad_request("Expected an Array of message identifiers")
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > MOST_AT_ONCE:
        raise bad_request("Too many message identifiers specified")
    if not all(type(number) is int for number in numbers):
        raise bad_request("Message identifier must be a Number")
    return numbers
