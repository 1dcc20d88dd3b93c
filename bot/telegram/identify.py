"""Who and what an update is, so that the same one is never applied twice.

Never by `update_id` alone: after a week without updates Telegram goes on from a number of its own choosing, and a new
update could carry an old one's. Each kind is known by what Telegram makes unique about it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeAlias

import orjson

Json: TypeAlias = Any

_INT64 = 2**63
_WORD_MOST = 64
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_JOINED = ("photo", "live_photo", "document", "video")


@dataclass(frozen=True, slots=True)
class Identity:
    """What an update is known by. `group_key` is shared by the messages of one album."""

    natural_key: str
    user_id: int | None = None
    chat_id: int | None = None
    group_key: str | None = None
    language_code: str = ""


def identify(update: Json) -> Identity:
    """Identify any JSON that came as an update, before or after scrubbing; better before. Never raises."""
    if type(update) is dict:
        for kind, known in _KINDS.items():
            body = update.get(kind)
            if type(body) is dict:
                return known(update, body) or _unknown(update)
    return _unknown(update)


def _message(_: Mapping[str, Json], message: Mapping[str, Json]) -> Identity | None:
    chat_id, message_id = number(message, "chat", "id"), number(message, "message_id")
    if chat_id is None or message_id is None:
        return None
    return Identity(
        natural_key=f"m:{chat_id}:{message_id}",
        user_id=number(message, "from", "id"),
        chat_id=chat_id,
        group_key=_group_key(chat_id, message),
        language_code=language(message.get("from")),
    )


def _group_key(chat_id: int, message: Mapping[str, Json]) -> str | None:
    """An album of recordings cannot become one view, so each of those stands alone."""
    album, document = _word(message.get("media_group_id")), message.get("document")
    if album is None or not any(kind in message for kind in _JOINED):
        return None
    mime = document.get("mime_type") if type(document) is dict else None
    return None if type(mime) is str and mime.lower().startswith("audio/") else f"{chat_id}:{album}"


def _edited(_: Mapping[str, Json], message: Mapping[str, Json]) -> Identity | None:
    chat_id, message_id = number(message, "chat", "id"), number(message, "message_id")
    if chat_id is None or message_id is None:
        return None
    # The date counts seconds and people correct a typing slip faster than that, so the words count too.
    words = fingerprint([message.get("text"), message.get("caption")])
    return Identity(
        natural_key=f"e:{chat_id}:{message_id}:{number(message, 'edit_date')}:{words}",
        user_id=number(message, "from", "id"),
        chat_id=chat_id,
        language_code=language(message.get("from")),
    )


def _tap(_: Mapping[str, Json], query: Mapping[str, Json]) -> Identity | None:
    query_id = _word(query.get("id"))
    if query_id is None:
        return None
    user_id = number(query, "from", "id")
    chat_id = number(query, "message", "chat", "id")
    return Identity(
        natural_key=f"q:{query_id}",
        user_id=user_id,
        chat_id=user_id if chat_id is None else chat_id,
        language_code=language(query.get("from")),
    )


def _membership(_: Mapping[str, Json], change: Mapping[str, Json]) -> Identity | None:
    chat_id, date = number(change, "chat", "id"), number(change, "date")
    member = change.get("new_chat_member")
    status = _word(member.get("status")) if type(member) is dict else None
    if chat_id is None or date is None or status is None:
        return None
    return Identity(
        natural_key=f"s:{chat_id}:{date}:{status}",
        user_id=number(change, "from", "id"),
        chat_id=chat_id,
        language_code=language(change.get("from")),
    )


def _reaction(_: Mapping[str, Json], change: Mapping[str, Json]) -> Identity | None:
    chat_id, message_id, date = number(change, "chat", "id"), number(change, "message_id"), number(change, "date")
    if chat_id is None or message_id is None or date is None:
        return None
    user_id = number(change, "user", "id")
    shown = fingerprint(change.get("new_reaction"))
    return Identity(f"r:{chat_id}:{message_id}:{user_id}:{date}:{shown}", user_id, chat_id)


def _vote(update: Mapping[str, Json], answer: Mapping[str, Json]) -> Identity | None:
    poll_id, user_id = _word(answer.get("poll_id")), number(answer, "user", "id")
    if poll_id is None or user_id is None:
        return None
    # A vote has no date. The update's number tells "yes, no, yes again" from the first yes delivered twice.
    options = fingerprint([answer.get("option_ids"), answer.get("option_persistent_ids")])
    key = f"p:{poll_id}:{user_id}:{number(update, 'update_id')}:{options}"
    return Identity(key, user_id, user_id, language_code=language(answer.get("user")))


_KINDS = {
    "message": _message,
    "callback_query": _tap,
    "edited_message": _edited,
    "my_chat_member": _membership,
    "message_reaction": _reaction,
    "poll_answer": _vote,
}


def _unknown(update: Json) -> Identity:
    update_id = number(update, "update_id")
    return Identity(f"u:{update_id}:{fingerprint(update)}")


def _word(value: Json) -> str | None:
    """An identifier of Telegram's: short and plain. Anything else cannot be relied on to be one."""
    plain = type(value) is str and 0 < len(value) <= _WORD_MOST and value.isascii() and value.isprintable()
    return value if plain else None


def number(value: Json, *path: str) -> int | None:
    """The whole number at `path` in nested objects, if there is one that fits a database column (64 bits)."""
    for step in path:
        if type(value) is not dict:
            return None
        value = value.get(step)
    return value if type(value) is int and -_INT64 <= value < _INT64 else None


def language(user: Json) -> str:
    """The language tag in a user object, or an empty string."""
    tag = user.get("language_code") if type(user) is dict else None
    return tag if type(tag) is str and len(tag) <= 35 and _LANGUAGE.fullmatch(tag) else ""


def fingerprint(value: Json) -> str:
    """A short hash of any JSON, the same for the same content whatever the order of its keys."""
    try:
        content = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        content = _walk(value)
    return blake2b(content, digest_size=12).hexdigest()


def _walk(value: Json) -> bytes:
    """Content of what orjson will not write: very deep, very large numbers, half characters. Not recursive."""
    parts: list[str] = []
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            parts.append(f"{{{len(item)}")
            for key in sorted(item, key=repr):
                stack += (item[key], key)
        elif isinstance(item, list | tuple):
            parts.append(f"[{len(item)}")
            stack += item
        else:
            parts.append(repr(item))
    return "\0".join(parts).encode("utf-8", "surrogatepass")
