"""Runs a job when the metronome rings for it: one transaction, then the inbox and the outbox are woken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.clock import Clock
from bot.jobs import JOBS
from bot.jobs.due import IN_BEST_HOURS
from bot.jobs.job import Work
from bot.kind_hours import best_moment, kind_moment
from bot.letters import Letters
from bot.storage import Connection, deliveries, dues, runs
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.wording import Wording


class Ringing:
    """Runs jobs by name."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        wording: Wording,
        letters: Letters,
        *,
        arrived: asyncio.Event,
        post_waits: Callable[[], None],
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._wording = wording
        self._letters = letters
        self._arrived = arrived
        self._post_waits = post_waits
        self._jobs = {job.name: job for job in JOBS}

    async def __call__(self, name: str) -> None:
        """Run one job."""
        job = self._jobs[name]

        def run(conn: Connection) -> bool:
            work = Work(conn, self._ring, self._clock, self._letters, self._wording, self._clock.now())
            job.run(work)
            work.finish()
            return bool(work.events)

        if await self._database.write(run):
            self._arrived.set()
        self._post_waits()

    async def next_due(self) -> tuple[datetime, str] | None:
        """When the next thing is due and what it is, for the demo's clock."""

        def look(conn: Connection) -> list[tuple[datetime, str]]:
            planned = dues.next_due_at(conn)
            others = ((deliveries.next_due(conn), "outcome"), (runs.next_nudge(conn), "nudge"))
            found = [(at, what) for at, what in others if at is not None]
            return [*found, planned] if planned else found

        waiting = await self._database.read(look)
        return min(((self._not_before(at, what), what) for at, what in waiting), default=None)

    def _not_before(self, at: datetime, what: str) -> datetime:
        """What could not go at its own time, the bot being away, waits for the next hour that is right for it."""
        now = self._clock.now()
        if at > now:
            return at
        return best_moment(self._clock, now) if what in IN_BEST_HOURS else kind_moment(self._clock, now)
