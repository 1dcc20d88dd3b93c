"""Time, ids and chance: the only place they come from, so that tests seed all three and the demo can move the day."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

Thing = TypeVar("Thing")

ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
ID_LENGTH = 10
"""Fifty bits: unguessable enough for a row's name, short enough for a button (a button is also bound to its person)."""


class Clock:
    """The time in UTC, moved ahead by `ahead`; ids and choices from the system's own randomness."""

    def __init__(self, timezone: str = "Europe/London", ahead: timedelta = timedelta()) -> None:
        self.zone = ZoneInfo(timezone)
        self.ahead = ahead
        self._chance: random.Random = random.SystemRandom()

    def now(self) -> datetime:
        """The time, aware, in UTC."""
        return datetime.now(UTC) + self.ahead

    def forward(self, by: timedelta) -> None:
        """Move the time ahead: the demo's "go to the next thing that is due"."""
        self.ahead += by

    def monotonic(self) -> float:
        """Seconds that never jump, for rates and leases of this process."""
        return time.monotonic()

    def new_id(self) -> str:
        """A fresh id."""
        return "".join([ID_LETTERS[byte % 32] for byte in self._chance.randbytes(ID_LENGTH)])  # one call of the system

    def new_code(self) -> str:
        """A one-time code of 128 bits, of the letters a deep link takes."""
        return secrets.token_hex(16)

    def choose(self, things: Sequence[Thing]) -> Thing:
        """One of them, by chance."""
        return self._chance.choice(things)

    def local(self, moment: datetime) -> datetime:
        """A moment on the service's wall clock."""
        return moment.astimezone(self.zone)

    def today(self) -> date:
        """The service's own date."""
        return self.local(self.now()).date()

    def at_local(self, day: date, hour: int, minute: int = 0) -> datetime:
        """A wall-clock time in UTC. A time the clocks skip becomes as much later; of one they repeat, the first."""
        wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
        return wall.astimezone(UTC)


class SeededClock(Clock):
    """A clock that stands still until it is moved, with ids and choices that are the same in every run."""

    def __init__(self, at: datetime, timezone: str = "Europe/London", seed: int = 1) -> None:
        super().__init__(timezone)
        self._at = at
        self._chance = random.Random(seed)  # noqa: S311 - made for tests, which want the same every time

    def now(self) -> datetime:
        return self._at + self.ahead
