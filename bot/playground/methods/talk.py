"""Words and small things: sendMessage, sendChatAction, sendLocation, sendContact, sendVenue, sendDice."""

from __future__ import annotations

import random
from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.methods.call import Call
from bot.playground.methods.sending import message_text, send

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}  # the faces of each


def send_message(call: Call) -> dict[str, Any]:
    """Words, with entities and a keyboard."""
    content: dict[str, Any] = {}
    message_text(call).into(content, "text")
    preview = call.params.data("link_preview_options", "link preview options")
    if isinstance(preview, dict) and preview:
        content["link_preview_options"] = preview
    return send(call, content)


def send_chat_action(call: Call) -> bool:
    """Show on the phone that the bot is busy."""
    if call.params.text("action") not in ACTIONS:
        raise bad_request("Wrong parameter action in request")
    person = call.reachable_chat()
    call.world.rates.light()
    call.world.types(person.id)
    return True


def place(call: Call) -> dict[str, Any]:
    """Telegram's Location, from the call."""
    spot: dict[str, Any] = {name: call.params.decimal(name) for name in ("latitude", "longitude")}
    if abs(spot["latitude"]) > 90 or abs(spot["longitude"]) > 180:
        raise bad_request("Wrong location coordinates specified")
    if call.params.has("horizontal_accuracy"):
        spot["horizontal_accuracy"] = call.params.decimal("horizontal_accuracy")
    for name in ("live_period", "heading", "proximity_alert_radius"):
        if call.params.integer(name):
            spot[name] = call.params.integer(name)
    return spot


def send_location(call: Call) -> dict[str, Any]:
    """A point on the map."""
    return send(call, {"location": place(call)})


def send_venue(call: Call) -> dict[str, Any]:
    """A place with a name."""
    venue = {
        "location": place(call),
        "title": call.params.required("title"),
        "address": call.params.required("address"),
    }
    return send(call, {"venue": venue, "location": venue["location"]})


def send_contact(call: Call) -> dict[str, Any]:
    """A phone number with a name."""
    contact = {
        "phone_number": call.params.required("phone_number"),
        "first_name": call.params.required("first_name"),
    }
    for name in ("last_name", "vcard"):
        if call.params.text(name):
            contact[name] = call.params.text(name)
    return send(call, {"contact": contact})


def send_dice(call: Call) -> dict[str, Any]:
    """A die, thrown."""
    emoji = call.params.text("emoji", "🎲") or "🎲"
    if emoji not in DICE:
        raise bad_request("DICE_EMOJI_INVALID")
    return send(call, {"dice": {"emoji": emoji, "value": random.randint(1, DICE[emoji])}})  # noqa: S311
