"""Updates as Telegram sends them, with everything in them that must not be kept. Nobody here is real."""

from __future__ import annotations

from typing import Any

CANARY = "CANARY"
"""Part of every value below that must never be stored."""

USER: dict[str, Any] = {
    "id": 5001,
    "is_bot": False,
    "first_name": "CANARY Ffion",
    "last_name": "CANARY Jones",
    "username": "CANARY_ffion",
    "language_code": "cy",
    "is_premium": True,
}
CHAT: dict[str, Any] = {
    "id": 5001,
    "type": "private",
    "first_name": "CANARY Ffion",
    "last_name": "CANARY Jones",
    "username": "CANARY_ffion",
    "title": "CANARY title",
    "bio": "CANARY bio",
}
OTHER: dict[str, Any] = {"id": 9, "is_bot": False, "first_name": "CANARY Other", "username": "CANARY_other"}


def message(message_id: int = 7, **content: Any) -> dict[str, Any]:
    return {"message_id": message_id, "from": dict(USER), "chat": dict(CHAT), "date": 1_790_000_000, **content}


def update(kind: str = "message", **body: Any) -> dict[str, Any]:
    return {"update_id": 100, kind: body}


def said(text: str, message_id: int = 7, **more: Any) -> dict[str, Any]:
    return update(**message(message_id, text=text, **more))


def sent(message_id: int = 7, **content: Any) -> dict[str, Any]:
    return update(**message(message_id, **content))


def edited(message_id: int = 7, edit_date: int = 1_790_000_100, **content: Any) -> dict[str, Any]:
    return update("edited_message", **message(message_id, edit_date=edit_date, **content))


def tapped(data: str, callback_id: str = "4242", **in_message: Any) -> dict[str, Any]:
    bot = {"id": 123456, "is_bot": True, "first_name": "CANARY Sayso", "username": "CANARY_bot"}
    shown = {**message(55, text="CANARY what the bot said", **in_message), "from": bot}
    return update(
        "callback_query", id=callback_id, data=data, chat_instance="-77", message=shown, **{"from": dict(USER)}
    )


def membership(status: str, chat: dict[str, Any] | None = None, date: int = 1_790_000_000) -> dict[str, Any]:
    member = {"user": {"id": 123456, "is_bot": True, "first_name": "CANARY Sayso"}, "status": status}
    old = {**member, "status": "member"}
    body = {"chat": chat or dict(CHAT), "from": dict(USER), "date": date, "old_chat_member": old}
    return update("my_chat_member", **body, new_chat_member=member)


def voted(*options: int, update_id: int = 100) -> dict[str, Any]:
    body = {"poll_id": "900", "user": dict(USER), "option_ids": list(options), "option_persistent_ids": []}
    return {**update("poll_answer", **body), "update_id": update_id}


def reacted(emoji: str, date: int = 1_790_000_000) -> dict[str, Any]:
    reaction = [{"type": "emoji", "emoji": emoji}]
    body = {"chat": dict(CHAT), "message_id": 7, "user": dict(USER), "date": date, "old_reaction": []}
    return update("message_reaction", **body, new_reaction=reaction)


def file(file_id: str = "AgADfile_1-x", **more: Any) -> dict[str, Any]:
    return {"file_id": file_id, "file_unique_id": "AQAD", **more}


PHOTO = [
    file("small", width=90, height=60, file_size=1_000),
    file("large", width=1280, height=853, file_size=120_000),
    file("middle", width=320, height=213, file_size=9_000),
]
CONTACT = {"phone_number": "+44CANARY7700900123", "first_name": "CANARY Mam", "user_id": 77, "vcard": "CANARY"}
LOCATION = {"latitude": "CANARY51.5", "longitude": "CANARY-0.1", "live_period": 60}
VENUE = {"location": LOCATION, "title": "CANARY hub", "address": "CANARY High Street"}
FORWARD_ORIGIN = {"type": "user", "date": 1, "sender_user": OTHER}

EVERY_KIND: list[dict[str, Any]] = [
    said("the bus is late"),
    said("/start p_GARDEN", entities=[{"type": "text_mention", "offset": 0, "length": 6, "user": OTHER}]),
    said("yes", reply_to_message=message(3, text="CANARY quoted", contact=CONTACT)),
    said("someone else wrote this", forward_origin=FORWARD_ORIGIN),
    sent(photo=PHOTO, caption="my garden", media_group_id="133"),
    sent(contact=CONTACT),
    sent(location=LOCATION),
    sent(venue=VENUE, location=LOCATION),
    sent(voice=file(duration=4, mime_type="audio/ogg", file_size=8_000)),
    sent(audio=file(duration=9, title="CANARY song", performer="CANARY band", file_name="CANARY.mp3")),
    sent(video_note=file(duration=6, length=240, thumbnail=PHOTO[0])),
    sent(sticker=file(emoji="😀", set_name="CANARY_set", type="regular")),
    sent(document=file(file_name="CANARY Ffion Jones.png", mime_type="image/png")),
    sent(poll={"id": "1", "question": "CANARY?", "options": []}),
    sent(users_shared={"users": [OTHER], "request_id": 1}),
    sent(new_chat_members=[OTHER], new_chat_title="CANARY"),
    sent(pinned_message=message(3, text="CANARY pinned")),
    sent(external_reply={"origin": FORWARD_ORIGIN, "contact": CONTACT}, quote={"text": "CANARY"}, text="ok"),
    edited(text="the bus was late"),
    tapped("run1:3:yes"),
    membership("kicked"),
    voted(1),
    reacted("👍"),
    update("inline_query", id="8", query="CANARY", **{"from": dict(USER)}),
    update("a_kind_of_next_year", person=OTHER, text="CANARY"),
]
