"""The hours at which people may be written to of our own accord (`flows.hours`), on the service's clock."""

from __future__ import annotations

from datetime import datetime

from bot.clock import Clock
from flows.hours import BEST, is_kind, kind_time


def kind_now(clock: Clock) -> bool:
    """Whether people may be written to now."""
    return is_kind(clock.local(clock.now()))


def kind_moment(clock: Clock, moment: datetime) -> datetime:
    """The moment if it is a kind one, else the next that is; in UTC."""
    return _utc(clock, moment, kind_time(clock.local(moment)))


def best_moment(clock: Clock, moment: datetime) -> datetime:
    """The moment if people have time then, between the end of school and the evening, else the next; in UTC."""
    return _utc(clock, moment, kind_time(clock.local(moment), earliest=BEST[0], latest=BEST[1]))


def _utc(clock: Clock, moment: datetime, wall: datetime) -> datetime:
    return moment if wall == clock.local(moment) else clock.at_local(wall.date(), wall.hour, wall.minute)
