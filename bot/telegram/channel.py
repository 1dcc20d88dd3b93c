"""Telegram as a channel of the bot: what `bot/channel.py` asks for, in terms of this package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bot.telegram import calls
from bot.telegram.albums import merge
from bot.telegram.buttons import pack, pack_aloud
from bot.telegram.calls import Call, Key
from bot.telegram.decode import decode
from bot.telegram.decoded import Decoded


class TelegramChannel:
    """Reads updates and makes calls. `source_of` names a message by its chat and number, without giving either away."""

    def __init__(self, new_id: Callable[[], str], source_of: Callable[[int, int], str]) -> None:
        self._new_id = new_id
        self._source_of = source_of

    def decode(self, update: Any) -> Decoded:
        return decode(update, new_id=self._new_id, source_of=self._source_of)

    def merge(self, parts: Sequence[Decoded]) -> Decoded:
        return merge(parts)

    def pack(self, run: str, revision: int, value: str) -> str:
        return pack(run, revision, value)

    def pack_aloud(self, locale: str, *, own: bool) -> str:
        return pack_aloud(locale, own=own)

    def new_message(
        self,
        chat_id: int,
        html: str,
        buttons: Sequence[Sequence[tuple[str, str]]],
        *,
        picture: str | None,
        voice: str | None,
        protect: bool,
    ) -> list[Call]:
        return calls.new_message(chat_id, html, _keys(buttons), picture=picture, voice=voice, protect=protect)

    def edit_message(
        self,
        chat_id: int,
        message_id: int,
        html: str,
        buttons: Sequence[Sequence[tuple[str, str]]],
        *,
        has_media: bool,
    ) -> list[Call]:
        return calls.edit_message(chat_id, message_id, html, _keys(buttons), has_media=has_media)

    def strip_buttons(self, chat_id: int, message_id: int, left: Sequence[Sequence[tuple[str, str]]] = ()) -> Call:
        return calls.strip_buttons(chat_id, message_id, _keys(left))

    def answer_tap(self, callback_id: str, text: str) -> Call:
        return calls.answer_tap(callback_id, text)

    def leave(self, chat_id: int) -> Call:
        return Call("leaveChat", {"chat_id": chat_id})


def _keys(buttons: Sequence[Sequence[tuple[str, str]]]) -> list[list[Key]]:
    return [[Key(label, data) for label, data in row] for row in buttons]
