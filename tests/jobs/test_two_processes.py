"""Two processes on one PostgreSQL: what is due is done once, whoever rings first, and a reply goes out once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import Sayso
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, DatabaseBusy, open_database
from bot.storage.tables import deliveries
from bot.telegram.api import BotApi
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, writes_outcome
from tests.bot.house import TOKEN, House, open_house, until
from tests.bot.phone import words_of


@pytest.fixture
def dialect() -> str:
    return "postgresql"


class Second:
    """Another process's worth of the same bot, on the same database; it does everything but ask for updates."""

    def __init__(self, house: House, sayso: Sayso) -> None:
        self.sayso = sayso
        self._stop = asyncio.Event()
        sayso.outbox.pace(Limits(1000, per_chat_burst=1000))
        parts = (sayso.inbox.run, sayso.outbox.run, sayso.fetcher.run)
        self._tasks = [asyncio.create_task(part(self._stop)) for part in parts]

    async def end(self) -> None:
        self._stop.set()
        self.sayso.receiver.arrived.set()
        self.sayso.outbox.nudge()
        self.sayso.fetcher.nudge()
        await asyncio.gather(*self._tasks)


@pytest.fixture
async def pair(
    database: Database, database_url: str, ring: KeyRing, tmp_path: Path
) -> AsyncIterator[tuple[House, Second]]:
    async with open_house(database, ring, tmp_path) as house:
        other = open_database(database_url)
        async with BotApi(TOKEN, house.url) as api:
            second = Second(house, Sayso(house.sayso.settings, other, ring, api, house.clock))
            try:
                yield house, second
            finally:
                await second.end()
                await other.close()


async def both_ring(house: House, second: Second) -> None:
    for _ in range(3):
        await asyncio.gather(house.sayso.metronome.ring_now(), second.sayso.metronome.ring_now())
        house.wake()
        second.sayso.receiver.arrived.set()
        second.sayso.outbox.nudge()
    await until(lambda: second.sayso.outbox.idle, "the second has sent")
    await house.settled()


async def test_an_outcome_an_invitation_and_a_reminder_reach_each_person_once(pair: tuple[House, Second]) -> None:
    house, second = pair
    await house.opens(SWING)
    sam = await house.member_of_staff()
    phones = await house.crowd(25, "SWING")
    await both_ring(house, second)
    await writes_outcome(sam, when="18:00")
    house.clock.forward(timedelta(hours=2))
    await both_ring(house, second)
    house.clock.forward(timedelta(days=11, hours=23))
    await both_ring(house, second)
    for phone in phones:
        told = "\n".join(words_of(message) for message in await phone.chat())
        assert told.count("Would you like to have your say?") == 1
        assert told.count("We built it.") == 1
        assert told.count("There is still time") == 1
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["sent"] * 25


async def test_whoever_applies_an_update_its_answer_goes_out_once(pair: tuple[House, Second]) -> None:
    house, second = pair
    phones = [await house.person(f"P{number}") for number in range(15)]

    async def press(number: int) -> None:
        async with house.http.post(f"/phone/{phones[number].id}/start", json={}) as answer:
            assert answer.status == 200
        second.sayso.receiver.arrived.set()
        second.sayso.outbox.nudge()

    await asyncio.gather(*(press(number) for number in range(15)))
    await both_ring(house, second)
    for phone in phones:
        assert [words_of(message).count("Which language") for message in await phone.chat()] == [1]


async def test_a_second_process_on_one_sqlite_file_is_refused(tmp_path: Path) -> None:
    from bot.storage import migrate

    url = f"sqlite:///{tmp_path / 'one.db'}"
    await asyncio.to_thread(migrate.upgrade, url)
    first = open_database(url)
    with pytest.raises(DatabaseBusy, match="Another Sayso is already using"):
        open_database(url)
    await first.close()
