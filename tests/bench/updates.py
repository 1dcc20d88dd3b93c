"""Updates as Telegram writes them, with all that comes along."""

from __future__ import annotations

import time
from typing import Any


def said(user: int, message: int, text: str) -> dict[str, Any]:
    """A person wrote a message."""
    update = {"message": {"message_id": message, "from": _from(user), "chat": _chat(user), "date": int(time.time())}}
    update["message"]["text"] = text
    if text.startswith("/"):
        update["message"]["entities"] = [{"offset": 0, "length": len(text.split()[0]), "type": "bot_command"}]
    return update


def tapped(user: int, query: str, data: str, message: dict[str, Any]) -> dict[str, Any]:
    """A person tapped a button of a message of the bot's."""
    return {
        "callback_query": {
            "id": query,
            "from": _from(user),
            "message": message,
            "chat_instance": "-3141592653589793238",
            "data": data,
        }
    }


def _from(user: int) -> dict[str, Any]:
    return {
        "id": user,
        "is_bot": False,
        "first_name": "Robin",
        "username": f"robin_{user}",
        "language_code": "en",
    }


def _chat(user: int) -> dict[str, Any]:
    return {"id": user, "first_name": "Robin", "username": f"robin_{user}", "type": "private"}
