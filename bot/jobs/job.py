"""What a job is, and what it may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.kind_hours import best_moment, kind_moment
from bot.letters import Letters
from bot.receiving import begun
from bot.storage import Connection, intake
from bot.storage.audience import Addressee
from bot.storage.crypto import KeyRing
from bot.storage.people import Known
from bot.wording import Wording


@dataclass(slots=True)
class Work:
    """One run of a job: its connection, the time, and the events it begins in people's own queues."""

    conn: Connection
    ring: KeyRing
    clock: Clock
    letters: Letters
    wording: Wording
    now: datetime
    events: list[intake.Arrival] = field(default_factory=list)

    def begin(self, person: Addressee, key: str, flow: str, args: dict[str, Any], *, lane: int = 1) -> None:
        """Begin a flow with someone, once for each `key`."""
        whole = f"{key}:{person.contributor_id}"
        self.events.append(begun(self.ring, self.clock, person.account_key, whole, flow, args, lane=lane))

    def begin_all(self, people: Sequence[Addressee], key: str, flow: str, args: dict[str, Any]) -> None:
        """Begin a flow with each of them."""
        for person in people:
            self.begin(person, key, flow, args)

    def begin_known(self, person: Known, key: str, flow: str, args: dict[str, Any]) -> None:
        """Begin a flow with someone whose account is at hand."""
        self.begin(Addressee(person.contributor_id, person.lookup), key, flow, args)

    def finish(self) -> None:
        """Put the events into the inbox."""
        if self.events:
            intake.store(self.conn, self.events)

    def kind_hour(self, moment: datetime) -> datetime:
        """The moment, or the next one at which people may be written to, in UTC."""
        return kind_moment(self.clock, moment)

    def best_hour(self, moment: datetime) -> datetime:
        """The moment, or the next one at which people have time, in UTC."""
        return best_moment(self.clock, moment)

    def afternoon_before(self, moment: datetime, days: int) -> datetime:
        """Four in the afternoon, so many days before."""
        day = self.clock.local(moment).date() - timedelta(days=days)
        return self.clock.at_local(day, 16)


@dataclass(frozen=True, slots=True)
class Job:
    """One thing done at a pace: `run` plans what will be due, and does what is."""

    name: str
    every: timedelta
    run: Callable[[Work], None]
