"""The database is away for a while: the bot waits and goes on, and nobody's message is blamed for it."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.applying import Applier
from bot.storage.database import DatabaseAway
from bot.storage.runs import StaleRun
from bot.storage.tables import deliveries, inbox
from tests.bot.doings import SWING, all_views, begins, has_said, outcome_states, writes_outcome
from tests.bot.house import House, until
from tests.bot.test_poison import PAUSE


class Flaky:
    """A database's `write` that raises while `away`."""

    def __init__(self, house: House) -> None:
        self._write = house.sayso.database.write
        self.away = True
        self.refused = 0
        house.sayso.database.write = self  # type: ignore[method-assign, assignment]

    async def __call__(self, work: Any) -> Any:
        if self.away:
            self.refused += 1
            raise DatabaseAway("PostgreSQL cannot be reached")
        return await self._write(work)


@pytest.fixture
def dialect() -> str:
    return "sqlite"  # the outages are made


async def tries(house: House) -> list[int]:
    return await house.read(lambda conn: list(conn.execute(select(inbox.c.tries)).scalars()))


async def test_an_outage_ends_no_part_of_the_bot(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    flaky = Flaky(house)
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "a tree house"}):
        pass
    for part, words in (("inbox", "cannot be applied"), ("outbox", "be claimed"), ("fetching", "cannot be fetched")):
        house.wake()
        await until(lambda part=part, words=words: f"bot.{part}" in caplog.text and words in caplog.text, part)  # type: ignore[misc]
    assert house.task is not None
    assert not house.task.done()
    flaky.away = False
    house.wake()
    await until(lambda: not house.world.updates.waiting(), "it is asked for again", 20)
    await house.settled()
    assert [view.text for view in await all_views(house)] == ["a tree house"]


@pytest.mark.parametrize("trouble", [DatabaseAway("deadlock"), StaleRun("somebody was quicker")])
async def test_what_is_no_fault_of_an_update_is_not_counted(
    house: House, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    apply, failed = Applier.apply, []

    def sometimes(applier: Applier, conn: Connection, claimed: Any) -> Any:
        if len(failed) < 8:
            failed.append(claimed)
            raise trouble
        return apply(applier, conn, claimed)

    monkeypatch.setattr(Applier, "apply", sometimes)
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "a tree house"}):
        pass

    await until(lambda: _some_time_passes(house) or len(failed) == 8, "it was tried eight times", 20)
    _some_time_passes(house)
    await house.settled()
    assert [view.text for view in await all_views(house)] == ["a tree house"]
    assert set(await tries(house)) == {0}


async def test_an_outcome_that_cannot_be_worded_has_failed_and_does_not_hold_up_the_rest(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    monkeypatch.setattr("flows.hear_back.told", _broken)
    await writes_outcome(sam)
    for _ in range(4):
        await house.later(seconds=PAUSE)
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["failed"]
    assert await outcome_states(house) == ["sent"]


def _broken(*_: object) -> None:
    raise RuntimeError


def _some_time_passes(house: House) -> bool:
    house.clock.forward(timedelta(seconds=PAUSE))
    house.wake()
    return False
