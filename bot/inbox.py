"""The second step: stored updates are applied, a batch in a transaction, at most one for each person in a batch.

No timer: a batch is what queued while the last one ran. If a batch fails, its events are tried one by one, so that a
poisoned one stops nobody else; after three tries it is set aside, and its person is told kindly.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.applying import Applied, Applier
from bot.storage import Connection, intake
from bot.storage.database import Database
from bot.storage.intake import Claimed

log = logging.getLogger(__name__)

BATCH = 64
TRIES = 3
IDLE_SECONDS = 5.0
"""A look at the queue at least this often, for rows that another process left behind."""


@dataclass(slots=True)
class Handed:
    """What the next step gets after a commit."""

    applied: list[Applied] = field(default_factory=list)
    next_due: datetime | None = None
    more: bool = False


class Inbox:
    """Applies what is stored, until it is told to stop."""

    def __init__(
        self,
        database: Database,
        applier: Applier,
        arrived: asyncio.Event,
        now: Callable[[], datetime],
        hand_over: Callable[[Applied], None],
    ) -> None:
        self._database = database
        self._applier = applier
        self._arrived = arrived
        self._now = now
        self._hand_over = hand_over

    async def run(self, stop: asyncio.Event) -> None:
        """Apply until `stop` is set; what is under way is finished."""
        while not stop.is_set():
            self._arrived.clear()
            handed = await self.step()
            if not handed.more:
                await self._rest(handed.next_due)

    async def step(self) -> Handed:
        """One batch. Used by tests and the kill harness as it is used by `run`."""
        try:
            handed = await self._database.write(self._batch)
        except Exception as error:  # noqa: BLE001 - whatever it was, each event is tried alone
            log.warning("a batch failed (%s): its events are tried one by one", _trouble(error))
            handed = await self._one_by_one()
        for applied in handed.applied:
            self._hand_over(applied)
        return handed

    def _batch(self, conn: Connection) -> Handed:
        claimed = intake.claim(conn, BATCH, self._now())
        if not claimed:
            return Handed(next_due=intake.next_due(conn))
        return Handed([self._applier.apply(conn, claimed)], more=True)

    async def _one_by_one(self) -> Handed:
        handed = Handed(more=True)
        heads = await self._database.write(lambda conn: intake.claim(conn, BATCH, self._now()))
        for events in _by_person(heads):
            try:
                alone = functools.partial(self._alone, {event.id for event in events})
                handed.applied.append(await self._database.write(alone))
            except Exception as error:  # noqa: BLE001 - the poisoned one: noted, then set aside
                await self._stumble(events, error)
        return handed

    def _alone(self, ids: set[int], conn: Connection) -> Applied:
        """Claim again, since the failed batch gave its claims back, and apply only these."""
        mine = [row for row in intake.claim(conn, BATCH, self._now()) if row.id in ids]
        return self._applier.apply(conn, mine) if mine else Applied()

    async def _stumble(self, events: Sequence[Claimed], error: Exception) -> None:
        trouble, now = _trouble(error), self._now()

        def note(conn: Connection) -> Applied | None:
            tries = max(intake.stumbled(conn, event.id, trouble, now) for event in events)
            if tries < TRIES:
                return None
            for event in events:
                intake.quarantine(conn, event.id, trouble, now)
            return self._applier.apologise(conn, events[0])

        apology = await self._database.write(note)
        if apology is not None:
            log.error("an update was set aside after %d tries: %s", TRIES, trouble)
            self._hand_over(apology)

    async def _rest(self, next_due: datetime | None) -> None:
        wait = IDLE_SECONDS
        if next_due is not None:
            wait = min(wait, max((next_due - self._now()).total_seconds(), 0.0) + 0.005)
        try:
            await asyncio.wait_for(self._arrived.wait(), wait)
        except TimeoutError:
            return


def _by_person(claimed: Sequence[Claimed]) -> list[list[Claimed]]:
    """One list an event: the pictures of one album are one event."""
    events: dict[bytes | int, list[Claimed]] = {}
    for row in claimed:
        events.setdefault(row.group_key or row.id, []).append(row)
    return list(events.values())


def _trouble(error: BaseException) -> str:
    """What went wrong, and where; never the error's own words, which may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"[:200]
