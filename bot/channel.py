"""What the bot needs of a channel, so that the core knows no Telegram: reading updates, making calls, sending them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from flows.messages import Incoming


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send: its bytes, a name and a type; for a picture we drew also what it stands for and shows."""

    data: bytes
    filename: str
    mime: str
    reference: str = ""
    digest: str = ""


class Medium(Protocol):
    """A file that came with a view, still at the channel."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def file_id(self) -> str: ...


class Decoded(Protocol):
    """One update, read; the fields are those of `bot.telegram.decoded.Decoded`."""

    @property
    def kind(self) -> str: ...
    @property
    def user_id(self) -> int | None: ...
    @property
    def chat_id(self) -> int | None: ...
    @property
    def language_code(self) -> str: ...
    @property
    def event(self) -> Incoming | None: ...
    @property
    def media(self) -> Sequence[Medium]: ...
    @property
    def notice(self) -> str: ...
    @property
    def callback_id(self) -> str: ...
    @property
    def tapped_message_id(self) -> int | None: ...
    @property
    def tapped_has_media(self) -> bool: ...
    @property
    def reacted_to(self) -> int | None: ...


class Call(Protocol):
    """One call to the channel, JSON-able; `files` maps a field of the upload to a reference of a picture or sound."""

    @property
    def method(self) -> str: ...
    @property
    def params(self) -> Mapping[str, Any]: ...
    @property
    def files(self) -> Mapping[str, str]: ...


Buttons = Sequence[Sequence[tuple[str, str]]]


class Channel(Protocol):
    """A way to reach people."""

    def decode(self, update: Any) -> Decoded:
        """Read one stored update; raises the channel's own error for a hopeless one."""

    def merge(self, parts: Sequence[Any]) -> Decoded:
        """The pictures of one album as one event."""

    def pack(self, run: str, revision: int, value: str) -> str:
        """A button's data."""

    def pack_aloud(self, locale: str, *, own: bool) -> str:
        """The data of the button that has a message in that language read aloud; `own`: it quotes the person."""

    def new_message(
        self,
        chat_id: int,
        html: str,
        buttons: Buttons,
        *,
        picture: str | None,
        voice: str | None,
        protect: bool,
    ) -> Sequence[Call]:
        """The calls that send a message, with a picture or a voice note by reference."""

    def edit_message(
        self, chat_id: int, message_id: int, html: str, buttons: Buttons, *, has_media: bool
    ) -> Sequence[Call]:
        """The calls that change a message of ours."""

    def strip_buttons(self, chat_id: int, message_id: int, left: Buttons = ()) -> Call:
        """The call that takes the buttons off a message of ours, all but those `left`."""

    def answer_tap(self, callback_id: str, text: str) -> Call:
        """The call that answers a tap, with a few words or none."""

    def leave(self, chat_id: int) -> Call:
        """The call that leaves a chat we do not belong in."""
