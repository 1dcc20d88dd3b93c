"""What an update turns out to be, once read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from flows.messages import Incoming

Kind: TypeAlias = Literal["event", "blocked", "unblocked", "group", "ignored"]


class Unreadable(Exception):
    """An update of a known kind without what that kind must have. Its text names the gap, never the content."""


@dataclass(frozen=True, slots=True)
class MediaIn:
    """A file that came with a view and is still at Telegram. `id` is ours; `file_size` is in bytes, 0 if not said.

    A `still` is one picture out of a round video, whose sound is another file with the same `file_id`.
    """

    id: str
    kind: Literal["image", "voice", "still"]
    file_id: str
    file_size: int = 0
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Decoded:
    """One update, read.

    `event`: something for a flow, in `event`. `blocked`, `unblocked`: the person stopped the bot or came back.
    `group`: the bot was put where it does not belong and should leave `chat_id`. `ignored`: nothing to do.
    `notice` names something that came with the event and could not be used, such as a file that is too big.
    `callback_id` must be answered, or the person's button keeps spinning. `reacted_to` is what got an emoji.
    """

    kind: Kind
    user_id: int | None = None
    chat_id: int | None = None
    language_code: str = ""
    event: Incoming | None = None
    media: tuple[MediaIn, ...] = ()
    notice: str = ""
    callback_id: str = ""
    tapped_message_id: int | None = None
    tapped_has_media: bool = False
    reacted_to: int | None = None
    message_id: int | None = None
