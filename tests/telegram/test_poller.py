"""Polling acknowledges what is stored and nothing else, and waits out every trouble."""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.telegram.api import BotApi
from bot.telegram.errors import BadToken
from bot.telegram.poller import Poller
from tests.conftest import Clock
from tests.telegram.samples import said
from tests.telegram.scripted import Answer, Asked, ScriptedServer, ok, refused


async def until(holds: Callable[[], bool], seconds: float = 5.0) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - the condition is the outside world's
            await asyncio.sleep(0.005)


class Queue:
    """Telegram's queue of updates: an offset forgets what is before it."""

    def __init__(self, *updates: dict[str, Any]) -> None:
        self.waiting = list(updates)

    def answer(self, asked: Asked) -> Answer:
        offset = asked.params["offset"]
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        return ok(self.waiting[:2]) if self.waiting else Answer(hang=True)


class Inbox:
    """What was committed."""

    def __init__(self) -> None:
        self.stored: list[dict[str, Any]] = []
        self.broken = False

    async def store(self, updates: list[dict[str, Any]]) -> None:
        if self.broken:
            raise OSError("disk full, while writing: the bus is late")
        await asyncio.sleep(0)
        self.stored += updates


@asynccontextmanager
async def polling(
    api: BotApi, store: Callable[[list[dict[str, Any]]], Awaitable[None]], clock: Clock
) -> AsyncIterator[asyncio.Task[None]]:
    stop = asyncio.Event()
    poller = Poller(api, store, clock.now, timeout=50, first_wait=0.01, chance=lambda: 0.0)
    task = asyncio.create_task(poller.run(stop))
    try:
        yield task
    finally:
        stop.set()
        await asyncio.wait_for(asyncio.gather(task, return_exceptions=True), 2)


async def test_each_batch_is_stored_before_it_is_acknowledged(
    server: ScriptedServer, api: BotApi, clock: Clock
) -> None:
    queue, inbox = Queue(*(dict(said("hello"), update_id=number) for number in (5, 6, 9))), Inbox()
    acknowledged: list[list[int]] = []

    def answer(asked: Asked) -> Answer:
        acknowledged.append([update["update_id"] for update in inbox.stored])
        return queue.answer(asked)

    server.always("getUpdates", answer)
    async with polling(api, inbox.store, clock):
        await until(lambda: len(server.calls("getUpdates")) == 3)
    assert [call["offset"] for call in server.calls("getUpdates")] == [0, 7, 10]
    assert acknowledged == [[], [5, 6], [5, 6, 9]]


async def test_what_could_not_be_stored_comes_again(
    server: ScriptedServer, api: BotApi, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = Inbox()
    inbox.broken = True
    server.always("getUpdates", Queue(dict(said("the bus is late"), update_id=5)).answer)
    async with polling(api, inbox.store, clock):
        await until(lambda: len(server.calls("getUpdates")) >= 3)
        assert {call["offset"] for call in server.calls("getUpdates")} == {0}
        inbox.broken = False
        await until(lambda: bool(inbox.stored))
        await until(lambda: server.calls("getUpdates")[-1]["offset"] == 6)
    assert "OSError" in caplog.text
    assert "the bus is late" not in caplog.text


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (refused(409, "Conflict: terminated by other getUpdates request"), "Another copy of this bot"),
        (refused(502, "Bad Gateway"), "cannot be reached"),
        (Answer(drop=True), "cannot be reached"),
        (Answer(200, b"<html>"), "cannot be reached"),
        (refused(400, "Bad Request: offset is odd"), "refuses"),
    ],
)
async def test_trouble_is_waited_out_and_said(
    server: ScriptedServer, api: BotApi, clock: Clock, caplog: pytest.LogCaptureFixture, trouble: Answer, words: str
) -> None:
    caplog.set_level(logging.WARNING)
    inbox = Inbox()
    server.answers("getUpdates", trouble, trouble)
    server.always("getUpdates", Queue(dict(said("hello"), update_id=5)).answer)
    async with polling(api, inbox.store, clock):
        await until(lambda: bool(inbox.stored))
    assert caplog.text.count(words) == 2


async def test_a_flood_wait_is_waited_for(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    server.answers("getUpdates", refused(429, "Too Many Requests: retry after 1", retry_after=1))
    server.always("getUpdates", lambda _: Answer(hang=True))
    start = time.monotonic()
    async with polling(api, Inbox().store, clock):
        await until(lambda: len(server.calls("getUpdates")) == 2)
    assert time.monotonic() - start >= 1


async def test_waits_grow_with_each_failure(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    times: list[float] = []

    def answer(_: Asked) -> Answer:
        times.append(time.monotonic())
        return refused(500, "Internal Server Error")

    server.always("getUpdates", answer)
    async with polling(api, Inbox().store, clock):
        await until(lambda: len(times) == 6)
    waits = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert waits[-1] > 3 * waits[0]
    assert sum(waits) >= 0.5 * (0.01 + 0.02 + 0.04 + 0.08 + 0.16)


async def test_after_six_idle_days_numbers_are_not_trusted(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    inbox = Inbox()
    server.answers("getUpdates", ok([dict(said("before the holidays"), update_id=727_334_708)]), ok([]), ok([]))
    server.always("getUpdates", Queue(dict(said("and after"), update_id=117_314_199)).answer)

    async def store(updates: list[dict[str, Any]]) -> None:
        await inbox.store(updates)
        if len(inbox.stored) == 1:
            asyncio.get_running_loop().call_soon(clock.forward, 6 * 86_400)

    async with polling(api, store, clock):
        await until(lambda: len(inbox.stored) == 2)
        await until(lambda: server.calls("getUpdates")[-1]["offset"] == 117_314_200)
    assert inbox.stored[1]["message"]["text"] == "and after"


async def test_a_wrong_token_ends_it(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    server.answers("getUpdates", refused(401, "Unauthorized"))
    async with polling(api, Inbox().store, clock) as task:
        with pytest.raises(BadToken):
            await task


async def test_stopping_drops_an_open_poll_at_once(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    server.always("getUpdates", lambda _: Answer(hang=True))
    async with polling(api, Inbox().store, clock):
        await until(lambda: len(server.asked) == 1)
        start = time.monotonic()
    assert time.monotonic() - start < 0.5


async def test_stopping_lets_a_batch_be_stored(server: ScriptedServer, api: BotApi, clock: Clock) -> None:
    inbox, begun, go_on = Inbox(), asyncio.Event(), asyncio.Event()

    async def slow(updates: list[dict[str, Any]]) -> None:
        begun.set()
        await go_on.wait()
        await inbox.store(updates)

    server.always("getUpdates", Queue(dict(said("hello"), update_id=5)).answer)
    async with polling(api, slow, clock):
        await begun.wait()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
    assert len(inbox.stored) == 1


async def test_updates_without_a_number_are_stored_and_do_not_spin(
    server: ScriptedServer, api: BotApi, clock: Clock
) -> None:
    inbox = Inbox()
    server.always("getUpdates", lambda _: ok([{"message": {}}]))
    start = time.monotonic()
    async with polling(api, inbox.store, clock):
        await until(lambda: len(inbox.stored) == 5)
    assert time.monotonic() - start >= 0.5 * (0.01 + 0.02 + 0.04 + 0.08)
