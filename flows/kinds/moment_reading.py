"""Reading a typed date and time: "25/11/2026 16:30", "25 Nov 16:30", "2026-11-25", "tomorrow 4pm", "16:30"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.kinds.matching import plain

_CLOCK = re.compile(r"(?<![\d/.-])(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])\.?m\b\.?|(?<![\d/.-])(\d{1,2})[:h](\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?")
_NAMED_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([^\W\d_]{3,})\.?,?(?:\s+(\d{4}))?")
_FILLERS = re.compile(r"\b(?:at|on|by)\b|[,،]")

WHEN_ONLY_A_DAY = (16, 0)
"""The time meant by a day alone."""


@dataclass(frozen=True, slots=True)
class DayWords:
    """The words for days in the reader's language; `months` are the twelve beginnings of their names."""

    today: frozenset[str]
    tomorrow: frozenset[str]
    months: Sequence[str]


def read_moment(typed: str, now: datetime, days: DayWords) -> tuple[date, int, int] | None:
    """The day, hour and minute that were meant on the wall clock of `now`, or None.

    A day without a year is the next such day; a time without a day is the next such time.
    """
    rest = " ".join(_FILLERS.sub(" ", typed.casefold()).split())
    hour, minute, timed = *WHEN_ONLY_A_DAY, False
    if clock := _CLOCK.search(rest):
        rest, timed = f"{rest[: clock.start()]} {rest[clock.end() :]}".strip(), True
        hour, minute = _hour(clock)
    if hour > 23 or minute > 59:
        return None
    if not rest:
        later = (hour, minute) > (now.hour, now.minute)
        return (now.date() if later else now.date() + timedelta(days=1), hour, minute) if timed else None
    day = _day(rest, now, (hour, minute), days)
    return (day, hour, minute) if day else None


def _hour(clock: re.Match[str]) -> tuple[int, int]:
    twelve, minutes, half, hour, minute = clock.groups()
    if half is None:
        return int(hour), int(minute)
    if not 1 <= int(twelve) <= 12:
        return 99, 0  # "16pm" is no time
    return int(twelve) % 12 + (12 if half == "p" else 0), int(minutes or 0)


def _day(typed: str, now: datetime, at: tuple[int, int], days: DayWords) -> date | None:
    if plain(typed) in days.today:
        return now.date()
    if plain(typed) in days.tomorrow:
        return now.date() + timedelta(days=1)
    if found := _YEAR_FIRST.fullmatch(typed):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(typed):
        return _in_year(found[3], int(found[2]), int(found[1]), now, at)
    if found := _NAMED_MONTH.fullmatch(typed):
        month = next((n for n, start in enumerate(days.months, 1) if plain(found[2]).startswith(start)), 0)
        return _in_year(found[3], month, int(found[1]), now, at)
    return None


def _in_year(year: str | None, month: int, day: int, now: datetime, at: tuple[int, int]) -> date | None:
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    this_year = _date(now.year, month, day)
    if this_year and (this_year, *at) > (now.date(), now.hour, now.minute):
        return this_year
    return _date(now.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
