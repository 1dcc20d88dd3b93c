"""An update as JSON becomes an event for a flow. Reads only the few fields it needs; no object per update is built."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from bot.telegram.buttons import unpack, unpack_aloud
from bot.telegram.content import caption_of, content_of
from bot.telegram.decoded import Decoded, Unreadable
from bot.telegram.fields import CHAT_TYPES, FORWARDED, PRIVATE, SERVICE
from bot.telegram.identify import language, number
from bot.telegram.reactions import emoji_of
from bot.telegram.text import clean, is_blank
from flows.messages import Aloud, Edited, Reacted, Tapped
from flows.navigation import BACK, HELP, SKIP

Json: TypeAlias = Any
_Object: TypeAlias = Mapping[str, Json]

_CLOSED = Tapped(run="", revision=0, value="")
"""A button that is none of ours, or so old that it was made otherwise: no run has this id, so it is "closed"."""

_WITH_CAPTION = ("photo", "live_photo", "document", "voice", "audio", "video", "animation")
_MEDIA = ("photo", "document", "voice", "audio", "video", "animation")
_OF_NO_QUESTION = frozenset({BACK, HELP, SKIP})
_GONE = ("kicked", "left")


def decode(update: Json, *, new_id: Callable[[], str], source_of: Callable[[int, int], str]) -> Decoded:
    """Read one update, scrubbed or not. `new_id` names each file; `source_of(chat_id, message_id)` names the message.

    Raises `Unreadable` where a known kind of update lacks its chat or number; nothing else, whatever the JSON.
    """
    if type(update) is not dict:
        raise Unreadable("an update is a JSON object")
    if (message := update.get("message")) is not None:
        return _message(_an_object(message, "message"), new_id, source_of)
    if (query := update.get("callback_query")) is not None:
        return _tap(_an_object(query, "callback_query"))
    if (edited := update.get("edited_message")) is not None:
        return _edit(_an_object(edited, "edited_message"), source_of)
    if (reaction := update.get("message_reaction")) is not None:
        return _reaction(_an_object(reaction, "message_reaction"), source_of)
    if (change := update.get("my_chat_member")) is not None:
        return _membership(_an_object(change, "my_chat_member"))
    if (post := update.get("channel_post")) is not None:
        return Decoded("group", chat_id=number(post, "chat", "id"))
    return Decoded("ignored")


def _message(message: _Object, new_id: Callable[[], str], source_of: Callable[[int, int], str]) -> Decoded:
    chat_id, message_id, private = _place(message)
    if not private:
        return Decoded("group", chat_id=chat_id, message_id=message_id)
    sender = message.get("from")
    user_id = number(message, "from", "id")
    if (type(sender) is dict and sender.get("is_bot") is True) or not message.keys().isdisjoint(SERVICE):
        return Decoded("ignored", user_id, chat_id, message_id=message_id)
    content = content_of(message, source_of(chat_id, message_id), new_id)
    return Decoded(
        "event",
        user_id=chat_id if user_id is None else user_id,  # a private chat has its person's number
        chat_id=chat_id,
        language_code=language(sender),
        event=content.event,
        media=content.media,
        notice=content.notice,
        message_id=message_id,
    )


def _edit(message: _Object, source_of: Callable[[int, int], str]) -> Decoded:
    chat_id, message_id, private = _place(message)
    if not private:
        return Decoded("group", chat_id=chat_id, message_id=message_id)
    user_id = number(message, "from", "id")
    user_id = chat_id if user_id is None else user_id
    words = _edited_words(message)
    if words is None:
        return Decoded("ignored", user_id, chat_id, message_id=message_id)
    return Decoded(
        "event",
        user_id=user_id,
        chat_id=chat_id,
        language_code=language(message.get("from")),
        event=Edited(words, source_of(chat_id, message_id)),
        message_id=message_id,
    )


def _edited_words(message: _Object) -> str | None:
    """What it says now; empty where the words were taken away. None where there are no words to change."""
    if not message.keys().isdisjoint(FORWARDED):
        return None
    text = message.get("text")
    if type(text) is str:
        words = clean(text)
        return "" if is_blank(words) else words
    return None if message.keys().isdisjoint(_WITH_CAPTION) else caption_of(message)


def _tap(query: _Object) -> Decoded:
    callback_id, user_id = query.get("id"), number(query, "from", "id")
    if type(callback_id) is not str or not callback_id or user_id is None:
        raise Unreadable("a tap without its number or its person")
    message = query.get("message")
    chat_id = number(message, "chat", "id")
    chat = message.get("chat") if type(message) is dict else None
    if type(chat) is dict and chat.get("type", PRIVATE) != PRIVATE:
        return Decoded("group", chat_id=chat_id, callback_id=callback_id)
    return Decoded(
        "event",
        user_id=user_id,
        chat_id=user_id if chat_id is None else chat_id,
        language_code=language(query.get("from")),
        event=_aloud(query.get("data"), message) or unpack(query.get("data")) or _CLOSED,
        callback_id=callback_id,
        tapped_message_id=number(message, "message_id"),
        tapped_has_media=type(message) is dict and not message.keys().isdisjoint(_MEDIA),
    )


def _reaction(change: _Object, source_of: Callable[[int, int], str]) -> Decoded:
    chat_id, message_id, private = _place(change)
    user_id, emoji = number(change, "user", "id"), emoji_of(change)
    if not private or emoji is None:
        return Decoded("ignored", user_id, chat_id, message_id=message_id)
    return Decoded(
        "event",
        user_id=chat_id if user_id is None else user_id,
        chat_id=chat_id,
        language_code=language(change.get("user")),
        event=Reacted(emoji, source_of(chat_id, message_id)),
        reacted_to=message_id,
        message_id=message_id,
    )


def _aloud(data: Json, message: Json) -> Aloud | None:
    """A wish to have the tapped message read aloud, with all that is to be read; no words where Telegram gives none."""
    if (wish := unpack_aloud(data)) is None:
        return None
    locale, own = wish
    said = message if type(message) is dict else {}
    words = next((clean(said[name]) for name in ("text", "caption") if type(said.get(name)) is str), "")
    return Aloud(words, tuple(_labels(said.get("reply_markup"))), locale, own)


def _labels(markup: Json) -> Iterator[str]:
    """The words on the buttons that answer a question, in order."""
    rows = markup.get("inline_keyboard") if type(markup) is dict else None
    for row in rows if type(rows) is list else ():
        for button in row if type(row) is list else ():
            label, data = (button.get("text"), button.get("callback_data")) if type(button) is dict else (None, None)
            tapped = unpack(data)
            if type(label) is str and tapped is not None and tapped.value not in _OF_NO_QUESTION:
                yield clean(label)


def _membership(change: _Object) -> Decoded:
    chat_id, private = _chat(change)
    member = change.get("new_chat_member")
    status = member.get("status") if type(member) is dict else None
    if type(status) is not str:
        raise Unreadable("a change of membership without its new status")
    if not private:
        return Decoded("ignored" if status in _GONE else "group", chat_id=chat_id)
    user_id = number(change, "from", "id")
    return Decoded(
        "blocked" if status in _GONE else "unblocked",
        user_id=chat_id if user_id is None else user_id,
        chat_id=chat_id,
        language_code=language(change.get("from")),
    )


def _place(message: _Object) -> tuple[int, int, bool]:
    chat_id, private = _chat(message)
    message_id = number(message, "message_id")
    if message_id is None:
        raise Unreadable("a message without its number")
    return chat_id, message_id, private


def _chat(value: _Object) -> tuple[int, bool]:
    chat = value.get("chat")
    chat_id = number(chat, "id")
    kind = chat.get("type") if type(chat) is dict else None
    if chat_id is None or type(kind) is not str or kind not in CHAT_TYPES:
        raise Unreadable("no chat that can be read")
    return chat_id, kind == PRIVATE


def _an_object(value: Json, name: str) -> _Object:
    if type(value) is not dict:
        raise Unreadable(f"{name} is not a JSON object")
    return value
