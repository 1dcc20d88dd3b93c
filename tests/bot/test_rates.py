"""Telegram says how fast; the bot listens: per chat, for everyone, and whatever a 429 asks for."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.telegram.limits import Limits
from tests.bot.house import House, open_house


@pytest.fixture
def dialect() -> str:
    return "sqlite"  # how fast a bot sends is the same on both


async def test_a_429_is_waited_out_and_the_message_comes_then(house: House) -> None:
    ana = await house.person()
    await house.fault("429", method="sendMessage", retry_after=1, chat_id=ana.id)
    began = time.monotonic()
    await ana.starts()
    await ana.sees("Which language")
    assert time.monotonic() - began >= 1.0
    statuses = [call["status"] for call in house.calls("sendMessage", ana)]
    assert statuses == [429, 200]


async def test_a_429_in_one_chat_holds_nobody_else_up(house: House) -> None:
    ana, ben = await house.person("Ana"), await house.person("Ben")
    await house.fault("429", method="sendMessage", retry_after=2, chat_id=ana.id)
    async with house.http.post(f"/phone/{ana.id}/start", json={}):
        pass
    began = time.monotonic()
    async with house.http.post(f"/phone/{ben.id}/start", json={}):
        pass
    await ben.sees("Which language")
    assert time.monotonic() - began < 1.5
    assert await ana.chat() == []
    await ana.sees("Which language")


async def test_two_refused_chats_mean_the_bot_and_everyone_waits(house: House) -> None:
    people = [await house.person(name) for name in ("Ana", "Ben", "Cai")]
    for phone in people[:2]:
        await house.fault("429", method="sendMessage", retry_after=2, chat_id=phone.id)
    began = time.monotonic()
    for phone in people:
        async with house.http.post(f"/phone/{phone.id}/start", json={}):
            pass
        if phone is not people[2]:
            while len([c for c in house.calls("sendMessage", phone) if c["status"] == 429]) < 1:
                await phone.new()
    await people[2].sees("Which language")
    assert time.monotonic() - began >= 1.5
    for phone in people[:2]:
        await phone.sees("Which language")


@pytest.fixture
async def slow_house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    """A house with limits as they are for real, but for a quick ten a second in all."""
    async with open_house(database, ring, tmp_path, rates=Limits(10, per_chat_burst=2)) as house:
        yield house


async def test_one_chat_gets_a_burst_and_then_a_message_a_second(slow_house: House) -> None:
    ana = await slow_house.person()
    for number in range(4):
        async with slow_house.http.post(f"/phone/{ana.id}/text", json={"text": f"/unknown{number}"}):
            pass
    began = time.monotonic()
    await slow_house.settled()
    assert len(slow_house.calls("sendMessage", ana)) == 4
    assert 1.7 <= time.monotonic() - began < 8


async def test_all_together_stay_below_the_rate(slow_house: House) -> None:
    people = [await slow_house.person(f"P{number}") for number in range(22)]
    began = time.monotonic()
    for phone in people:
        async with slow_house.http.post(f"/phone/{phone.id}/start", json={}):
            pass
    await slow_house.settled()
    assert len(slow_house.calls("sendMessage")) == 22
    assert time.monotonic() - began >= (22 - 2 - 1) / 10
