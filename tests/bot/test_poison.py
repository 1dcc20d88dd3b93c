"""One update that cannot be read or acted on is set aside after three tries; everyone else goes on."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import Connection, select

from bot.perform import HANDLERS, Doing
from bot.storage import intake
from bot.storage.people import Known
from bot.storage.tables import inbox
from flows.effects import KeepView
from flows.ports import Person
from tests.bot.doings import SWING, all_views, begins
from tests.bot.house import House
from tests.bot.phone import Phone

CANARY = "my-secret-canary"
PAUSE = 2.5  # seconds: a little longer than an update rests between tries


def poison(phone: Phone, number: int = 9_000) -> None:
    """A message with a chat of no kind: it is known whose it is, and it cannot be read."""
    body = {"message_id": number, "date": 1, "from": {"id": phone.id}, "chat": {"id": phone.id}, "text": CANARY}
    phone.house.world.updates.add("message", phone.id, body)


async def troubles(house: House) -> list[str]:
    def look(conn: Connection) -> list[str]:
        return list(conn.execute(select(inbox.c.trouble).where(inbox.c.state == 2)).scalars())

    return await house.read(look)


async def test_it_is_set_aside_after_three_tries_and_the_person_is_told_kindly(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.looks()
    poison(ana)
    await house.settled()
    for _ in range(2):
        assert await troubles(house) == []
        await ana.sees_nothing_new()
        await house.later(seconds=PAUSE)
    [trouble] = await troubles(house)
    assert "Unreadable" in trouble
    await ana.sees("something went wrong on our side")
    assert (await house.read(intake.counts)).quarantined == 1
    told = "\n".join(record.getMessage() + str(record.exc_info or "") for record in caplog.records)
    assert "set aside after 3 tries" in told
    assert CANARY not in told
    assert CANARY not in trouble


async def test_others_go_on_meanwhile_and_the_person_goes_on_after(house: House) -> None:
    await house.opens(SWING)
    ana, ben = await house.young_person("Ana"), await house.young_person("Ben")
    poison(ana)
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "from Ana"}):
        pass
    await ben.types("from Ben")
    assert [view.text for view in await all_views(house)] == ["from Ben"]
    for _ in range(3):
        await house.later(seconds=PAUSE)
    assert {view.text for view in await all_views(house)} == {"from Ana", "from Ben"}


async def test_a_stranger_s_poison_is_set_aside_quietly(house: House) -> None:
    ana = await house.person()
    poison(ana)
    for _ in range(3):
        await house.later(seconds=PAUSE)
    assert len(await troubles(house)) == 1
    assert await ana.chat() == []
    await ana.starts()
    await ana.sees("Which language")


async def test_no_words_reach_the_log_when_an_effect_fails(
    house: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error may quote what somebody said; only its class and place are written down."""

    def quotes(doing: Doing, effect: KeepView, known: Known, person: Person) -> None:
        raise ValueError(f"cannot keep {effect.text}")

    caplog.set_level(logging.DEBUG)
    await house.opens(SWING)
    ana = await house.young_person()
    monkeypatch.setitem(HANDLERS, KeepView, quotes)
    await ana.types(CANARY)
    for _ in range(3):
        await house.later(seconds=PAUSE)
    [trouble] = await troubles(house)
    assert trouble.startswith("ValueError at quotes")
    told = "\n".join(f"{record.getMessage()} {record.exc_info} {record.exc_text}" for record in caplog.records)
    assert CANARY not in told + trouble
    await ana.sees("something went wrong on our side")
