"""What somebody hears who is quicker than a message a second, and what is held while it waits."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.letters import LEASE
from bot.storage.letters import PostState
from bot.storage.tables import outbox
from bot.telegram.limits import Limits
from tests.bot.house import House, until
from tests.bot.phone import words_of


@pytest.fixture
def dialect() -> str:
    return "sqlite"


async def states(house: House) -> dict[int, int]:
    query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
    return dict(await house.read(lambda conn: list(map(tuple, conn.execute(query)))))


async def test_the_same_answer_eighty_times_is_said_a_few_times_and_the_next_one_comes_soon(house: House) -> None:
    await house.opens("garden")
    ana = await house.young_person()
    await house.settled()
    house.sayso.outbox.pace(Limits(1000, per_chat_burst=2))
    for number in range(40):
        async with house.http.post(f"/phone/{ana.id}/text", json={"text": f"/nothing{number}"}):
            pass
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "/help"}):
        pass
    await house.settled()
    said = [words_of(message) for message in await ana.new()]
    assert len(said) <= 12, said
    assert (await states(house))[PostState.CANCELLED] >= 25
    assert PostState.FAILED not in await states(house)


async def test_a_letter_that_waits_for_longer_than_its_lease_is_still_ours(house: House) -> None:
    ana = await house.person()
    await house.fault("429", method="sendMessage", retry_after=3, chat_id=ana.id)
    async with house.http.post(f"/phone/{ana.id}/start", json={}):
        pass
    await until(lambda: len(house.calls("sendMessage", ana)) == 1, "it was refused")
    house.clock.forward(LEASE + timedelta(seconds=1))

    async def renewed() -> bool:
        house.sayso.outbox.nudge()
        until_when = await house.read(lambda conn: conn.execute(select(outbox.c.lease_until)).scalar())
        return until_when is None or until_when > house.clock.now()

    await until(renewed, "the lease is renewed")
    await house.settled()
    assert [call["status"] for call in house.calls("sendMessage", ana)] == [429, 200]
    tries = await house.read(lambda conn: list(conn.execute(select(outbox.c.tries)).scalars()))
    assert tries == [1], "nobody else took it meanwhile"
