"""Bot API calls as plain data: built when a message is queued, sent later, by any process.

Every text is HTML and within Telegram's limits, whatever it is given; https://core.telegram.org/bots/api#sendmessage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from bot.telegram.buttons import DATA_BYTES
from bot.telegram.markup import split, visible
from bot.telegram.text import is_blank

Json: TypeAlias = Any

TEXT_MOST = 4096
CAPTION_MOST = 1024
TAP_ANSWER_MOST = 200
BUTTONS_MOST = 100
BUTTONS_IN_A_ROW = 8
_SOMETHING = "…"


@dataclass(frozen=True, slots=True)
class Call:
    """One call: `params` are JSON, `files` maps a multipart field to the reference of a medium, resolved on sending."""

    method: str
    params: Mapping[str, Json]
    files: Mapping[str, str] = field(default_factory=dict)


class Key(NamedTuple):
    """One button, worded: its label and either what a tap sends (`bot.telegram.buttons.pack`) or a page to open."""

    label: str
    data: str = ""
    url: str = ""


Rows: TypeAlias = Sequence[Sequence[Key]]


def new_message(
    chat_id: int,
    html: str,
    buttons: Rows = (),
    *,
    picture: str | None = None,
    voice: str | None = None,
    protect: bool = False,
) -> list[Call]:
    """A message as one or more calls, in order: the picture, the voice, and the text as a caption where it fits.

    A caption that is too long becomes a text of its own after the picture; a text over 4,096 code points is cut at
    ends of paragraphs. The buttons are on the last. Nothing to say makes no call.
    """
    media = [(kind, reference) for kind, reference in (("photo", picture), ("voice", voice)) if reference is not None]
    texts = _pieces(html, TEXT_MOST, needed=bool(buttons) and not media)
    captions = [""] * len(media)
    if media and len(texts) == 1 and _fits(html, CAPTION_MOST):
        captions[0], texts = texts[0], []
    common: dict[str, Json] = {"chat_id": chat_id, **({"protect_content": True} if protect else {})}
    calls = [
        Call(f"send{kind.capitalize()}", {**common, **_caption(caption)}, {kind: reference})
        for (kind, reference), caption in zip(media, captions, strict=True)
    ]
    calls += [Call("sendMessage", {**common, **_text(text)}) for text in texts]
    if calls and (markup := _markup(buttons)):
        last = calls[-1]
        calls[-1] = Call(last.method, {**last.params, "reply_markup": markup}, last.files)
    return calls


def edit_message(
    chat_id: int, message_id: int, html: str, buttons: Rows = (), *, has_media: bool = False
) -> list[Call]:
    """Change what a sent message says. Words that do not fit into it come as new messages, and its buttons go."""
    most = CAPTION_MOST if has_media else TEXT_MOST
    texts = _pieces(html, TEXT_MOST, needed=not has_media)
    if len(texts) > 1 or not _fits(html, most):
        return [strip_buttons(chat_id, message_id), *new_message(chat_id, html, buttons)]
    words = _caption("".join(texts)) if has_media else _text("".join(texts))
    params = {
        "chat_id": chat_id,
        "message_id": message_id,
        **words,
        "reply_markup": _markup(buttons) or {"inline_keyboard": []},
    }
    return [Call("editMessageCaption" if has_media else "editMessageText", params)]


def strip_buttons(chat_id: int, message_id: int, left: Rows = ()) -> Call:
    """Take the buttons off a message that is done with, all but those that are `left`."""
    markup = _markup(left) or {"inline_keyboard": []}
    params = {"chat_id": chat_id, "message_id": message_id, "reply_markup": markup}
    return Call("editMessageReplyMarkup", params)


def answer_tap(callback_id: str, text: str = "", alert: bool = False) -> Call:
    """Stop a tapped button from spinning; `text` (plain, at most 200 characters) shows for a moment, or as an alert."""
    params: dict[str, Json] = {"callback_query_id": callback_id}
    if text:
        params["text"] = text if len(text) <= TAP_ANSWER_MOST else text[: TAP_ANSWER_MOST - 1] + "…"
    if alert:
        params["show_alert"] = True
    return Call("answerCallbackQuery", params)


def _pieces(html: str, most: int, *, needed: bool) -> list[str]:
    """The text in pieces. Where one is `needed` and none shows, a sign: Telegram sends no buttons without words."""
    return split(html, most, seen=True) or ([_SOMETHING] if needed else [])


def _fits(html: str, most: int) -> bool:
    """Whether a reader sees at most so much; tags and entities only ever add to what is written."""
    return len(html) <= most or len(visible(html)) <= most


def _text(html: str) -> dict[str, Json]:
    return {"text": html, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def _caption(html: str) -> dict[str, Json]:
    return {"caption": html, "parse_mode": "HTML"} if html else {}


def _markup(buttons: Rows) -> dict[str, Json] | None:
    """Raises ValueError for a button that Telegram would refuse: that is a mistake in a flow, found by its tests."""
    rows = [list(row[at : at + BUTTONS_IN_A_ROW]) for row in buttons for at in range(0, len(row), BUTTONS_IN_A_ROW)]
    if sum(map(len, rows)) > BUTTONS_MOST:
        raise ValueError(f"a message holds at most {BUTTONS_MOST} buttons")
    return {"inline_keyboard": [[_button(key) for key in row] for row in rows]} if rows else None


def _button(key: Key) -> dict[str, str]:
    if is_blank(key.label):
        raise ValueError("a button needs a label that can be seen")
    if key.url:
        return {"text": key.label, "url": key.url}
    if not 1 <= len(key.data.encode()) <= DATA_BYTES:
        raise ValueError(f"the button {key.label!r} carries {len(key.data.encode())} bytes; Telegram takes 1 to 64")
    return {"text": key.label, "callback_data": key.data}
