"""What a bot may ask about people and chats, and files it may fetch."""

from __future__ import annotations

from typing import Any

from bot.playground.envelope import bad_request
from bot.playground.files import DOWNLOAD_LIMIT
from bot.playground.methods.call import Call

WRONG_FILE = "wrong file_id or the file is temporarily unavailable"


def get_chat(call: Call) -> dict[str, Any]:
    """ChatFullInfo of a private chat."""
    person = call.chat()
    info: dict[str, Any] = {
        **person.chat(),
        "accent_color_id": person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }
    for number in reversed(person.pinned or []):
        pinned = call.world.messages.find(person.id, number)
        if pinned is not None:
            info["pinned_message"] = pinned.quoted()
            break
    return info


def get_chat_member(call: Call) -> dict[str, Any]:
    """In a private chat there are two members: the person and the bot."""
    person = call.chat()
    user_id = call.params.integer("user_id")
    if user_id == call.world.settings.bot_id:
        user = call.world.bot_user()
        if person.blocked:
            return {"user": user, "status": "kicked", "until_date": 0}
        return {"user": user, "status": "member"}
    if user_id != person.id:
        raise bad_request("PARTICIPANT_ID_INVALID" if call.world.people.find(user_id) else "member not found")
    return {"user": person.user(), "status": "member"}


def get_chat_member_count(call: Call) -> int:
    """Two."""
    return 2 if call.chat() else 0


def get_user_profile_photos(call: Call) -> dict[str, Any]:
    """People here have no profile photos, which Telegram answers just so."""
    person = call.world.people.find(call.params.integer("user_id"))
    if person is None or not person.started:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


def get_file(call: Call) -> dict[str, Any]:
    """File, with a path that is good for an hour. Raises 400 past 20 MB."""
    stored = call.world.files.by_id(call.params.text("file_id"))
    if stored is None:
        raise bad_request(WRONG_FILE)
    if stored.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": call.world.files.link(stored, call.world.now()),
    }
