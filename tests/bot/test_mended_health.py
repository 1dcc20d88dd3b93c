"""The health check tells a process that stands still from one that works."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from bot.pulse import STILL_SECONDS, Pulse
from bot.storage.database import DatabaseAway
from tests.bot.house import House, until

Answer = TypeVar("Answer")


def test_a_pulse_stops_when_nothing_turns() -> None:
    seconds = [0.0]
    pulse = Pulse(lambda: seconds[0])
    seconds[0] = STILL_SECONDS
    assert pulse.beats
    seconds[0] += 1
    assert not pulse.beats
    pulse.beat()
    assert pulse.beats


async def test_a_bot_without_its_database_is_not_well_until_it_is_back(house: House) -> None:
    seconds = [0.0]
    for pulse in (house.sayso._applies, house.sayso._sends):
        pulse._monotonic = lambda: seconds[0]
        pulse.beat()
    assert house.sayso.healthy
    database, write = house.sayso.database, house.sayso.database.write

    async def away(work: Callable[[Connection], Answer]) -> Answer:
        raise DatabaseAway("it was stopped")

    database.write = away  # type: ignore[method-assign]
    seconds[0] += STILL_SECONDS + 1
    house.wake()
    assert not house.sayso.healthy
    database.write = write  # type: ignore[method-assign]
    house.wake()
    await until(lambda: house.sayso.healthy, "both loops have turned")
