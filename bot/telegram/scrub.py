"""Take out of an update what must not be kept, before anything is stored.

It works by naming what is kept. Phone numbers, places, names, user names, titles, file names, whom a message was
forwarded from: none is named here, so none is kept, and neither is whatever a later Bot API adds. What decides how the
bot answers stays as an empty marker (`"contact": {}`), so that a contact can be declined kindly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from bot.telegram.buttons import unpack_aloud
from bot.telegram.fields import CHAT_TYPES, FORWARDED, SERVICE, UNUSABLE
from bot.telegram.text import clean

Json: TypeAlias = Any
_Rule: TypeAlias = Callable[[Any], Any]
"""Returns what to keep of a value, or `_DROPPED`."""

_DROPPED: Final = object()
_INT64 = 2**63
_IDENTIFIER = re.compile(r"[A-Za-z0-9_=-]{1,256}")
_LANGUAGE = re.compile(r"(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")  # RFC 5646
_MIME = re.compile(r"[a-z0-9.+-]{1,64}/[a-z0-9.+-]{1,64}")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_BUTTON_DATA_MOST = 64


def _whole(value: Any) -> Any:
    return value if type(value) is int and -_INT64 <= value < _INT64 else _DROPPED


def _flag(value: Any) -> Any:
    return value if type(value) is bool else _DROPPED


def _words(value: Any) -> Any:
    return clean(value) if type(value) is str else _DROPPED


def _matching(pattern: re.Pattern[str]) -> _Rule:
    def keep(value: Any) -> Any:
        return value if type(value) is str and pattern.fullmatch(value) else _DROPPED

    return keep


def _chat_type(value: Any) -> Any:
    return value if type(value) is str and value in CHAT_TYPES else _DROPPED


def _mime(value: Any) -> Any:
    if type(value) is not str:
        return _DROPPED
    kind = value.partition(";")[0].strip().lower()
    return kind if _MIME.fullmatch(kind) else _DROPPED


def _button_data(value: Any) -> Any:
    """As it came: it must read back to exactly what was packed."""
    short = type(value) is str and len(value) <= _BUTTON_DATA_MOST
    return value if short and not _HALF_CHARACTER.search(value) else _DROPPED


def _marker(_: Any) -> Any:
    return {}


def _object(rules: Mapping[str, _Rule]) -> _Rule:
    rule_of = dict(rules).get

    def keep(value: Any) -> Any:
        if type(value) is not dict:
            return _DROPPED
        kept = {}
        for key, item in value.items():
            rule = rule_of(key)
            if rule is not None:
                safe = rule(item)
                if safe is not _DROPPED:
                    kept[key] = safe
        return kept

    return keep


def _each(rule: _Rule) -> _Rule:
    def keep(value: Any) -> Any:
        if type(value) is not list:
            return _DROPPED
        return [safe for item in value if (safe := rule(item)) is not _DROPPED]

    return keep


def _all_of(*keys: str) -> dict[str, _Rule]:
    return dict.fromkeys(keys, _marker)


_identifier = _matching(_IDENTIFIER)
_USER = _object({"id": _whole, "is_bot": _flag, "language_code": _matching(_LANGUAGE)})
_CHAT = _object({"id": _whole, "type": _chat_type})
_FILE = _object(
    {
        "file_id": _identifier,
        "file_unique_id": _identifier,
        "file_size": _whole,
        "mime_type": _mime,
        "width": _whole,
        "height": _whole,
        "duration": _whole,
    }
)
_REPLIED_TO = _object({"message_id": _whole, "from": _object({"is_bot": _flag})})
_MEMBER = _object({"status": _identifier})
_REACTIONS = _each(_object({"type": _identifier, "emoji": _words, "custom_emoji_id": _identifier}))

_ENVELOPE: dict[str, _Rule] = {
    "message_id": _whole,
    "date": _whole,
    "edit_date": _whole,
    "from": _USER,
    "chat": _CHAT,
    **_all_of(*FORWARDED),
}
_FORWARD = _object(_ENVELOPE)
_OWN = _object(
    {
        **_ENVELOPE,
        "text": _words,
        "caption": _words,
        "media_group_id": _identifier,
        "photo": _each(_FILE),
        "live_photo": _object({"photo": _each(_FILE)}),
        "document": _FILE,
        "voice": _FILE,
        "audio": _FILE,
        "video_note": _FILE,
        "sticker": _object({"emoji": _words}),
        "reply_to_message": _REPLIED_TO,
        **_all_of(*UNUSABLE, *SERVICE),
    }
)
_MEDIA_MARKS = _all_of("photo", "document", "voice", "audio", "video", "animation")
_TAPPED_RULES: dict[str, _Rule] = {"message_id": _whole, "date": _whole, "chat": _CHAT, **_MEDIA_MARKS}
_TAP_RULES: dict[str, _Rule] = {"id": _identifier, "from": _USER, "data": _button_data}
_TAP = _object({**_TAP_RULES, "message": _object(_TAPPED_RULES)})
_LABELS = _object({"inline_keyboard": _each(_each(_object({"text": _words, "callback_data": _button_data})))})
_READ_OUT = _object(
    {**_TAP_RULES, "message": _object({**_TAPPED_RULES, "text": _words, "caption": _words, "reply_markup": _LABELS})}
)


def _tap(value: Any) -> Any:
    """What a tapped message says is kept only where it is to be read aloud."""
    aloud = type(value) is dict and unpack_aloud(value.get("data")) is not None
    return _READ_OUT(value) if aloud else _TAP(value)


def _message(value: Any) -> Any:
    if type(value) is dict and not value.keys().isdisjoint(FORWARDED):
        return _FORWARD(value)  # another person's words and pictures: only that it was forwarded is kept
    return _OWN(value)


_MEMBERSHIP = _object(
    {"chat": _CHAT, "from": _USER, "date": _whole, "old_chat_member": _MEMBER, "new_chat_member": _MEMBER}
)
_REACTION = _object(
    {
        "chat": _CHAT,
        "message_id": _whole,
        "user": _USER,
        "date": _whole,
        "old_reaction": _REACTIONS,
        "new_reaction": _REACTIONS,
    }
)
_VOTE = _object(
    {
        "poll_id": _identifier,
        "user": _USER,
        "option_ids": _each(_whole),
        "option_persistent_ids": _each(_identifier),
    }
)
_UPDATE = _object(
    {
        "update_id": _whole,
        "message": _message,
        "edited_message": _message,
        "callback_query": _tap,
        "my_chat_member": _MEMBERSHIP,
        "message_reaction": _REACTION,
        "poll_answer": _VOTE,
        "channel_post": _object({"message_id": _whole, "chat": _CHAT}),
    }
)


def scrub(update: Json) -> Json:
    """The update with nothing in it that may not be stored. Takes any JSON; what is not an update becomes `{}`.

    Identify an update (`bot.telegram.identify`) before it is scrubbed: two of a kind unknown here look alike after.
    """
    safe = _UPDATE(update)
    return {} if safe is _DROPPED else safe
