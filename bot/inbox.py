"""The second step: stored updates are applied, a batch in a transaction, at most one for each person in a batch.

No timer: a batch is what queued while the last one ran. If a batch fails, its events are tried one by one, so that a
poisoned one stops nobody else; after three tries it is set aside, and its person is told kindly. What is no fault of
the event (the database is away, somebody else was quicker) does not count as a try.
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
from bot.pauses import Pauses
from bot.perform import AppliedTooLate
from bot.storage import Connection, intake
from bot.storage.database import Database, DatabaseAway
from bot.storage.intake import Arrival, Claimed
from bot.storage.runs import StaleRun

log = logging.getLogger(__name__)

BATCH = 64
FEW = 8
"""So many arrivals at most are applied as they are stored; more are acknowledged first."""

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
        turned: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._turned = turned
        self._applier = applier
        self._arrived = arrived
        self._now = now
        self._hand_over = hand_over
        self._busy = True  # until `run` begins: nobody applies before that

    async def run(self, stop: asyncio.Event) -> None:
        """Apply until `stop` is set; what is under way is finished."""
        pauses = Pauses()
        self._busy = False
        while not stop.is_set():
            self._arrived.clear()
            try:
                handed = await self.step()
            except Exception as error:  # noqa: BLE001 - the database is away: what is stored waits, and we with it
                pause = pauses.longer()
                log.warning("updates cannot be applied just now, again in %.1f s (%s)", pause, _trouble(error))
                await self._rest(pause)
                continue
            pauses.well()
            self._turned()
            if not handed.more:
                await self._rest(self._until(handed.next_due))
        self._busy = True

    async def step(self) -> Handed:
        """One batch, handed over. Raises `DatabaseAway` where nothing can be done before the database is back."""
        self._busy = True
        try:
            handed = await self._database.write(self._batch)
        except Exception as error:  # noqa: BLE001 - whatever it was, each event is tried alone
            log.warning("a batch failed (%s): its events are tried one by one", _trouble(error))
            return await self._one_by_one()
        finally:
            self._busy = False
        for applied in handed.applied:
            self._hand_over(applied)
        return handed

    async def take_in(self, arrivals: Sequence[Arrival]) -> bool:
        """Store and apply a few arrivals in one transaction, which is what makes a lone message quick.

        False where nothing was done: there is a queue already, or something went wrong. They are to be stored alone
        then, and applied from the queue like any others.
        """
        if self._busy or len(arrivals) > FEW:
            return False
        self._busy = True
        try:
            handed = await self._database.write(functools.partial(self._store_and_apply, arrivals))
        except Exception as error:  # noqa: BLE001 - nothing is lost: they are stored alone, and tried one by one
            log.info("arrivals could not be applied as they came (%s)", _trouble(error))
            return False
        finally:
            self._busy = False
        for applied in handed.applied:
            self._hand_over(applied)
        if sum(applied.events for applied in handed.applied) < len(arrivals):
            self._arrived.set()  # an album that settles, or two from one person
        return True

    def _store_and_apply(self, arrivals: Sequence[Arrival], conn: Connection) -> Handed:
        intake.store(conn, arrivals)
        return self._batch(conn)

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
                applied = await self._database.write(alone)
            except (DatabaseAway, StaleRun, AppliedTooLate) as error:
                log.warning("an update waits, through no fault of its own (%s)", _trouble(error))
                await self._put_off([event.id for event in events])
            except Exception as error:  # noqa: BLE001 - the poisoned one: noted, then set aside
                await self._stumble(events, error)
            else:
                handed.applied.append(applied)
                self._hand_over(applied)
        return handed

    async def _put_off(self, ids: Sequence[int]) -> None:
        again_at = self._now() + intake.PAUSE
        await self._database.write(lambda conn: intake.later(conn, ids, again_at))

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

    def _until(self, next_due: datetime | None) -> float:
        if next_due is None:
            return IDLE_SECONDS
        return min(IDLE_SECONDS, max((next_due - self._now()).total_seconds(), 0.0) + 0.005)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._arrived.wait(), seconds)
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
