"""Faults on purpose, the record of calls, the speed limits, and the clock."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import aiohttp
import pytest

from bot.playground.envelope import ApiError
from bot.playground.rates import Rates
from tests.playground.site import SETTINGS, TOKEN, MovableTime, Phone, Refused, Site, open_site


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("429", 429, "Too Many Requests: retry after 7"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("deactivated", 403, "Forbidden: user is deactivated"),
        ("500", 500, "Internal Server Error"),
        ("502", 502, "Bad Gateway"),
    ],
)
async def test_the_next_call_goes_wrong_as_planned_and_then_no_more(
    site: Site, ana: Phone, kind: str, status: int, words: str
) -> None:
    await site.phone("POST", "/faults", kind=kind, method="sendMessage", times=1, retry_after=7)
    assert (await site.call("getMe"))["is_bot"]
    with pytest.raises(Refused) as refusal:
        await site.call("sendMessage", chat_id=ana.id, text="hi")
    assert (refusal.value.status, refusal.value.words) == (status, words)
    if kind == "429":
        assert refusal.value.body["parameters"] == {"retry_after": 7}
        assert refusal.value.headers["Retry-After"] == "7"
    assert (await site.call("sendMessage", chat_id=ana.id, text="hi"))["text"] == "hi"


async def test_a_fault_can_be_for_one_chat(site: Site, ana: Phone) -> None:
    ben = await site.person("Ben")
    await site.phone("POST", "/faults", kind="403", chat_id=ana.id, times=5)
    assert await site.call("sendMessage", chat_id=ben.id, text="hi")
    with pytest.raises(Refused, match="blocked"):
        await site.call("sendMessage", chat_id=ana.id, text="hi")
    await site.phone("DELETE", "/faults")
    assert await site.call("sendMessage", chat_id=ana.id, text="hi")


@pytest.mark.parametrize(("kind", "arrived"), [("close", 0), ("drop_after_accept", 1)])
async def test_a_cut_connection_may_or_may_not_have_done_the_work(
    site: Site, ana: Phone, kind: str, arrived: int
) -> None:
    before = len(await ana.sees())
    await site.phone("POST", "/faults", kind=kind, method="sendMessage")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await site.call("sendMessage", chat_id=ana.id, text="hi")
    assert len(await ana.sees()) == before + arrived


async def test_a_call_can_hang_until_the_faults_are_cleared(site: Site, ana: Phone) -> None:
    await site.phone("POST", "/faults", kind="timeout")
    hanging = asyncio.create_task(site.call("sendMessage", chat_id=ana.id, text="hi"))
    done, _ = await asyncio.wait([hanging], timeout=0.05)
    assert not done
    await site.phone("DELETE", "/faults")
    with pytest.raises(aiohttp.ClientError):
        await hanging


async def test_calls_are_recorded_without_token_and_bytes(site: Site, ana: Phone) -> None:
    await site.upload("sendDocument", {"document": ("a.txt", b"private")}, chat_id=str(ana.id))
    with pytest.raises(Refused):
        await site.call("sendMessage", chat_id=1, text="hi")
    async with site.http.get(f"{site.base}/phone/calls?since=0") as answer:
        words = await answer.text()
        document, message = (await answer.json())["calls"]
    assert document["params"]["document"] == {"file": "a.txt", "mime": "application/octet-stream", "bytes": 7}
    assert (document["status"], message["status"], message["description"]) == (200, 400, "Bad Request: chat not found")
    assert TOKEN not in words
    assert "private" not in words


class Seconds:
    """A stopwatch that is moved by hand."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


def test_a_chat_takes_a_burst_and_then_one_a_second() -> None:
    clock = Seconds()
    rates = Rates(True, clock)
    for _ in range(20):
        rates.send(1)
    with pytest.raises(ApiError, match="retry after 1"):
        rates.send(1)
    rates.send(2)
    clock.at += 1
    rates.send(1)
    with pytest.raises(ApiError, match="retry after 5"):
        rates.send(1, 5)


def test_all_chats_together_take_thirty_a_second() -> None:
    clock = Seconds()
    rates = Rates(True, clock)
    sent = 0
    for second in range(10):
        clock.at = second
        for chat in range(100):
            with suppress(ApiError):
                rates.send(second * 100 + chat)
                sent += 1
    assert sent == 60 + 9 * 30


async def test_too_fast_is_refused_over_http_with_the_header() -> None:
    async with open_site(replace(SETTINGS, enforce_rates=True)) as site:
        ana = await site.person()
        for _ in range(20):
            await site.call("sendMessage", chat_id=ana.id, text="hi")
        with pytest.raises(Refused) as refusal:
            await site.call("sendMessage", chat_id=ana.id, text="hi")
        assert refusal.value.status == 429
        assert refusal.value.headers["Retry-After"] == str(refusal.value.body["parameters"]["retry_after"])


class Controls:
    """A clock with one thing planned, in an hour."""

    def __init__(self, time: MovableTime) -> None:
        self.time = time

    def now(self) -> datetime:
        return self.time.now()

    async def next_due(self) -> tuple[datetime, str] | None:
        return self.time.now() + timedelta(hours=1), "a reminder"

    async def go_to_next(self) -> str:
        self.time.forward(hours=1)
        return "the reminder went out"

    async def move(self, seconds: float) -> None:
        self.time.forward(seconds=seconds)


async def test_the_clock_is_moved_from_the_page_only_if_it_can_be(site: Site) -> None:
    assert (await site.phone("GET", "/clock"))["movable"] is False
    with pytest.raises(Refused, match="the real one"):
        await site.phone("POST", "/clock/next")
    controls = Controls(MovableTime())
    async with open_site(replace(SETTINGS, clock=controls)) as movable:
        controls.time = movable.time
        before = movable.time.now()
        assert (await movable.phone("GET", "/clock"))["next"]["what"] == "a reminder"
        assert await movable.phone("POST", "/clock/next") == {"did": "the reminder went out"}
        await movable.phone("POST", "/clock/move", seconds=60)
        assert movable.time.now() - before == timedelta(hours=1, minutes=1)
