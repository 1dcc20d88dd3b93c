"""Across the nights on which London's clocks change: each thing once, at its hour on the wall clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables import deliveries
from tests.bot.doings import SWING, has_said, writes_outcome
from tests.bot.house import House, open_house

AUTUMN = datetime(2026, 10, 24, 15, 0, tzinfo=UTC)  # 16:00 in London; at two that night it is one again
SPRING = datetime(2027, 3, 27, 16, 0, tzinfo=UTC)  # 16:00 in London; at one that night it is two
NIGHTS = [pytest.param(AUTUMN, 1, id="autumn"), pytest.param(SPRING, -1, id="spring")]


@pytest.fixture
async def house(
    database: Database, ring: KeyRing, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[House]:
    """A house on the afternoon before the clocks change."""
    async with open_house(database, ring, tmp_path, at=request.param) as house:
        yield house


@pytest.mark.parametrize(("house", "hours"), NIGHTS, indirect=["house"])
async def test_an_outcome_for_tomorrow_at_five_comes_at_five_on_the_wall_and_once(house: House, hours: int) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="tomorrow 17:00")
    await ana.looks()
    due = house.clock.now() + timedelta(days=1, hours=1 + hours)
    assert house.clock.local(due).hour == 17
    for _ in range(12):  # through the night, hour by hour, the one that comes twice or not at all among them
        await house.later(hours=1)
        await ana.sees_nothing_new()
    await house.goes_to(due - timedelta(minutes=1))
    await ana.sees_nothing_new()
    await house.goes_to(due + timedelta(minutes=1))
    await ana.sees("We built it.")
    await ana.looks()
    for _ in range(26):
        await house.later(hours=1)
    await ana.sees_no("We built it.")
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["sent"]


@pytest.mark.parametrize(("house", "hours"), NIGHTS, indirect=["house"])
async def test_a_reminder_across_the_change_comes_at_four_on_the_wall_and_once(house: House, hours: int) -> None:
    ana = await house.young_person()
    await house.opens(SWING.replace("in 14 days", "in 3 days"))
    await house.rings()
    await ana.looks()
    due = house.clock.now() + timedelta(days=1, hours=hours)
    assert house.clock.local(due).strftime("%H") == "16"
    await house.goes_to(due - timedelta(minutes=1))
    await ana.sees_nothing_new()
    await house.goes_to(due + timedelta(minutes=1))
    await ana.sees("There is still time")
    await ana.looks()
    await house.later(hours=1)
    await house.later(hours=24)
    await ana.sees_no("There is still time")


@pytest.mark.parametrize(("house", "hours"), NIGHTS, indirect=["house"])
async def test_a_time_in_the_night_of_the_change_is_moved_to_a_kind_hour(house: House, hours: int) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="tomorrow 01:30")
    [due] = await house.read(lambda conn: list(conn.execute(select(deliveries.c.due_at)).scalars()))
    assert house.clock.local(due).strftime("%d %H:%M") == f"{house.clock.local(house.clock.now()).day + 1} 16:00"
