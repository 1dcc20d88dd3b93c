"""Fresh letters are sent as they were handed over; what is sealed is opened only where that is all there is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from bot.channel import Call, Upload
from bot.clock import Clock
from bot.letters import BODY, REPLY
from bot.outbox import HOLD, Failures, Outbox
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.letters import Letter
from bot.telegram import calls
from bot.telegram.errors import Ambiguous, CallFailed, FloodWait, TryAgain, Unreachable
from bot.telegram.limits import Limits
from tests.bot.house import until


class Listener:
    """A channel that notes the words it is given, and knows no pictures."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def hears(self, call: Call, files: dict[str, Upload | str]) -> Any:
        self.heard.append(call.params["text"])
        return {"message_id": len(self.heard)}

    async def __call__(self, reference: str) -> Upload | str:
        raise LookupError(reference)

    async def sent(self, file: Upload | str, result: Any) -> None:
        """There are none."""

    async def unknown(self, reference: str, file_id: str) -> None:
        """There are none."""


@pytest.fixture
def dialect() -> str:
    return "sqlite"  # what is at hand is the same on both


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
async def outbox(database: Database, ring: KeyRing, clock: Clock, listener: Listener) -> AsyncIterator[Outbox]:
    failures = Failures(FloodWait, TryAgain, Ambiguous, Unreachable, CallFailed)
    rates = Limits(1e6, per_chat_burst=10_000)
    made = Outbox(database, ring, clock, send=listener.hears, rates=rates, resolve=listener, failures=failures)
    stop = asyncio.Event()
    task = asyncio.create_task(made.run(stop))
    yield made
    stop.set()
    made.nudge()
    await task


def letter(clock: Clock, ring: KeyRing, sealed: str, at_hand: str) -> Letter:
    """One whose sealed words and whose words in memory are told apart."""
    body = orjson.dumps({"method": "sendMessage", "params": {"chat_id": 5, "text": sealed}, "files": {}})
    fresh = calls.new_message(5, at_hand) if at_hand else ()
    now = clock.now()
    return Letter("account", REPLY, ring.seal_system(body, BODY), now, now, calls=fresh)


async def test_a_fresh_letter_is_not_opened(outbox: Outbox, listener: Listener, clock: Clock, ring: KeyRing) -> None:
    outbox.hand_over([(1, letter(clock, ring, "sealed 1", "at hand 1")), (2, letter(clock, ring, "sealed 2", ""))])
    await until(lambda: outbox.idle, "both are sent")
    assert listener.heard == ["at hand 1", "sealed 2"]


async def test_of_a_long_queue_the_rest_is_held_sealed(
    outbox: Outbox, listener: Listener, clock: Clock, ring: KeyRing
) -> None:
    outbox.hand_over([(n, letter(clock, ring, f"sealed {n}", f"at hand {n}")) for n in range(HOLD + 3)])
    await until(lambda: outbox.idle, "all are sent")
    assert listener.heard == [f"{'at hand' if n < HOLD else 'sealed'} {n}" for n in range(HOLD + 3)]
    outbox.hand_over([(HOLD + 3, letter(clock, ring, "sealed", "at hand again"))])
    await until(lambda: outbox.idle, "there is room again")
    assert listener.heard[-1] == "at hand again"
