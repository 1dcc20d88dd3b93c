"""A local date and time: tapped, where some are offered, or typed in one of the ways people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from flows.answers import NotAnAnswer
from flows.kinds.kind import Answered, More, Reader
from flows.kinds.matching import plain
from flows.kinds.moment_reading import DayWords, read_moment
from flows.messages import Button, Incoming, Json, Message, Tapped, Text, Typed, Words, words

FURTHEST = timedelta(days=366)
"""A year is as far ahead as anyone plans; more is a slip of the finger ("2062")."""


class WallClock(Protocol):
    """The service's clock; every `flows.ports.Ports` is one."""

    def now(self) -> datetime: ...
    def local(self, moment: datetime) -> datetime: ...
    def at_local(self, day: date, hour: int, minute: int) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in UTC, never before the answer is given. `offered` are labels with their moments: one that has passed
    when it is tapped ("Now" always has) means at once. `clock` tells what is past and what a time of day means here.
    """

    clock: WallClock
    prompt: tuple[Text, ...]
    offered: tuple[tuple[Text, datetime], ...] = ()
    optional: bool = False

    def put(self, name: str, part: Json) -> Message:
        return Message(self.prompt, tuple((Button(label, _value(moment)),) for label, moment in self.offered))

    def read(self, event: Incoming, part: Json, reader: Reader) -> Answered | More:
        if isinstance(event, Tapped) and (tapped := _moment(event.value)) is not None:
            return Answered(_value(self._near_enough(max(tapped, self.clock.now()))))
        if isinstance(event, Typed):
            return Answered(_value(self._near_enough(self._typed(event.text, reader))))
        raise NotAnAnswer("staff-moment-sorry")

    def load(self, stored: Json) -> datetime:
        if not isinstance(stored, str) or (moment := _moment(stored)) is None:
            raise NotAnAnswer("staff-moment-sorry")
        return moment

    def shown(self, name: str, stored: Json) -> Text:
        return words("you-said", answer=words("staff-moment-shown", at=self.clock.local(self.load(stored))))

    def _typed(self, typed: str, reader: Reader) -> datetime:
        now = self.clock.now()
        for label, moment in self.offered:
            if plain(typed) == plain(reader.wording(label)):
                return max(moment, now)
        meant = read_moment(typed, self.clock.local(now), _day_words(reader)) if len(typed) <= 60 else None
        if meant is None:
            raise NotAnAnswer("staff-moment-sorry")
        moment = self.clock.at_local(*meant)
        if moment <= now:
            raise NotAnAnswer("staff-moment-past")
        return moment

    def _near_enough(self, moment: datetime) -> datetime:
        if moment > self.clock.now() + FURTHEST:
            raise NotAnAnswer("staff-moment-far")
        return moment


def _value(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _day_words(reader: Reader) -> DayWords:
    def listed(name: str) -> list[str]:
        return [plain(word) for word in reader.wording(Words(f"staff-moment-{name}")).split(",")]

    return DayWords(frozenset(listed("today-words")), frozenset(listed("tomorrow-words")), listed("months"))
