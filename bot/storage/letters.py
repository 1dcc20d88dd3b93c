"""Letters, as the queue of what is to be sent knows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any


class PostLane(IntEnum):
    """What a letter is, most urgent first."""

    SAFETY = 0
    REPLY = 1
    FOLLOW_UP = 2
    BROADCAST = 3


class PostState(IntEnum):
    """How far a letter has got; from `SENT` on it is final and its body is erased."""

    QUEUED = 0
    LEASED = 1
    SENT = 2
    FAILED = 3
    UNKNOWN = 4  # may have arrived
    CANCELLED = 5
    BLOCKED = 6  # the person has blocked the bot


@dataclass(frozen=True, slots=True)
class Letter:
    """One call of the channel's API for one account; the body is sealed.

    `calls` are what is in the body, for a sender who gets the letter in memory; they are never stored.
    """

    account_id: str
    lane: int
    body: bytes
    due_at: datetime
    created_at: datetime
    contributor_id: str | None = None
    run_id: str | None = None
    has_buttons: bool = False
    delivery_id: str | None = None
    calls: Sequence[Any] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class PostRow:
    """A letter that was leased to whoever holds this. `tries` counts this one."""

    id: int
    account_id: str
    contributor_id: str | None
    run_id: str | None
    lane: int
    body: bytes
    has_buttons: bool
    delivery_id: str | None
    tries: int


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one letter: a final `PostState`, and the id of the message where there is one.

    `has_media`: the message is a picture or a voice note, of which only the caption can be edited.
    `trouble` is the class of the error, never its words.
    """

    id: int
    state: int
    message_id: int | None = None
    trouble: str = ""
    has_media: bool = False
