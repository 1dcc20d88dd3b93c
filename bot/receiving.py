"""The first of three steps: what came in is committed, then acknowledged. Nothing is read or answered here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any, Protocol

import orjson

from bot.clock import Clock
from bot.storage import intake
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.intake import Arrival

BODY = "inbox"
"""What bodies of the inbox are sealed for."""

ALBUM_SETTLES = timedelta(seconds=1.5)
"""How long after its last picture an album is taken as complete: its pictures come as updates of their own."""


TakeIn = Callable[[Sequence[Arrival]], Awaitable[bool]]
"""Stores and applies arrivals at once where that is quicker (`bot.inbox.Inbox.take_in`); False: it did nothing."""


class Identity(Protocol):
    """What makes an update itself, and whose it is."""

    @property
    def natural_key(self) -> str: ...
    @property
    def user_id(self) -> int | None: ...
    @property
    def chat_id(self) -> int | None: ...
    @property
    def group_key(self) -> str | None: ...


class Receiver:
    """Stores raw updates, scrubbed of what is never kept, and wakes whoever applies them."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        *,
        scrub: Callable[[Any], Any],
        identify: Callable[[Any], Identity],
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._scrub = scrub
        self._identify = identify
        self.arrived = asyncio.Event()
        self.take_in: TakeIn | None = None

    async def store(self, updates: Sequence[Any]) -> None:
        """Commit updates; when this returns they may be acknowledged. A repeat of one is left out."""
        arrivals = [self._arrival(update) for update in updates]
        if self.take_in is not None and await self.take_in(arrivals):
            return
        await self._database.write(lambda conn: intake.store(conn, arrivals))
        self.arrived.set()

    def _arrival(self, update: Any) -> Arrival:
        identity = self._identify(update)
        now = self._clock.now()
        whose = identity.user_id if identity.user_id is not None else f"chat {identity.chat_id}"
        return Arrival(
            natural_key=self._ring.lookup("natural", identity.natural_key),
            account_key=self._ring.lookup("user", whose),
            group_key=self._ring.lookup("group", identity.group_key) if identity.group_key else None,
            body=self._ring.seal_system(orjson.dumps(self._scrub(update)), BODY),
            not_before=now + ALBUM_SETTLES if identity.group_key else now,
            received_at=now,
            lane=0,
        )


def begun(
    ring: KeyRing, clock: Clock, account_key: bytes, key: str, flow: str, args: dict[str, Any], *, lane: int = 1
) -> Arrival:
    """An event of the bot's own making for one person, in their queue: `key` makes a second one of the same a repeat.

    `args["delivery"]`, if any, names the delivery that its letters belong to.
    """
    now = clock.now()
    return Arrival(
        natural_key=ring.lookup("natural", f"own:{key}"),
        account_key=account_key,
        group_key=None,
        body=ring.seal_system(orjson.dumps({"sayso": {"flow": flow, "args": args}}), BODY),
        not_before=now,
        received_at=now,
        lane=lane,
    )
