"""When it is kind to write to people of our own accord: never early, never late."""

from __future__ import annotations

from datetime import datetime, timedelta

BEST = (16, 20)
"""The hours people have time: from the end of school to the evening. What cannot go now waits for the first of them."""

EARLIEST, LATEST = 8, 21
"""Nothing of our own accord before the first or after the second, in hours of the local clock."""


def kind_time(
    moment_local: datetime, best: tuple[int, int] = BEST, earliest: int = EARLIEST, latest: int = LATEST
) -> datetime:
    """A moment of the wall clock if it is a kind one, else the next start of the best hours.

    21:00 itself is still kind; 21:01 is not. The result is on the same wall clock: turn it into UTC with
    `Ports.at_local`, which knows about the hours that clocks skip.
    """
    minute_of_day = moment_local.hour * 60 + moment_local.minute
    if earliest * 60 <= minute_of_day <= latest * 60:
        return moment_local
    moved = moment_local.replace(hour=best[0], minute=0, second=0, microsecond=0)
    return moved if minute_of_day < earliest * 60 else moved + timedelta(days=1)


def is_kind(moment_local: datetime) -> bool:
    """Whether people may be written to at this moment."""
    return kind_time(moment_local) == moment_local
