"""The fields of a Bot API message that decide what it is (https://core.telegram.org/bots/api#message, 10.0)."""

from __future__ import annotations

from typing import Final

PRIVATE: Final = "private"
CHAT_TYPES: Final = frozenset({PRIVATE, "group", "supergroup", "channel"})

FORWARDED: Final = ("forward_origin", "forward_from", "forward_from_chat", "forward_sender_name", "forward_date")
"""Any of these says that someone else wrote it. Servers older than Bot API 7.0 use the later ones."""

UNUSABLE: Final = {
    "contact": "contact",
    "users_shared": "contact",
    "chat_shared": "contact",
    "passport_data": "contact",
    "location": "location",
    "venue": "location",
    "animation": "file",  # one that Telegram does not repeat under `document`, as it otherwise does
    "video": "file",
    "paid_media": "file",
    "poll": "other",
    "dice": "other",
    "game": "other",
    "story": "other",
    "checklist": "other",
    "invoice": "other",
    "gift": "other",
    "unique_gift": "other",
    "giveaway": "other",
    "successful_payment": "other",
    "web_app_data": "other",
}
"""What cannot be a view, by field, and what the person is told it is (`flows.messages.Unusable`)."""

SERVICE: Final = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
    "connected_website",
    "proximity_alert_triggered",
    "boost_added",
)
"""Notes that Telegram itself puts into a private chat. Nobody said anything, so nothing is answered."""

DOWNLOAD_LIMIT_BYTES: Final = 20_000_000
"""Bots can download files of up to 20 MB (Bot API, getFile)."""
