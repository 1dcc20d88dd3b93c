"""Whose turn it is to send, when not everybody may at once: the most urgent first, then whoever came first.

Each waits in one place and is woken once. If everybody looked again whenever there might be room, a few hundred people
in a queue would keep a whole core busy with looking.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from typing import Protocol


class Rates(Protocol):
    """When a call may be made (`bot.telegram.limits.Limits`). Times are monotonic seconds."""

    def wait_for_all(self, now: float) -> float:
        """Seconds until anything at all may be sent."""

    def take(self, chat_id: int, now: float, *, new_message: bool = True) -> float:
        """Count a call to a chat and return 0; or count nothing and return the seconds until it may be made."""

    def flooded(self, chat_id: int, seconds: float, now: float) -> None:
        """The channel asked for a pause of so many seconds."""


@dataclass(order=True, slots=True)
class _Waiting:
    lane: int
    number: int
    chat: int = field(compare=False)
    new_message: bool = field(compare=False)
    turn: asyncio.Future[None] = field(compare=False)


class Turns:
    """Gives out turns as `rates` allow, which may be exchanged; `now` is a monotonic clock."""

    def __init__(self, rates: Rates, now: Callable[[], float]) -> None:
        self.rates = rates
        self._now = now
        self._numbers = count()
        self._ready: list[_Waiting] = []
        self._resting: list[tuple[float, _Waiting]] = []
        self._timer: asyncio.TimerHandle | None = None

    async def take(self, chat: int, lane: int, *, new_message: bool) -> None:
        """Wait until this chat, and everyone together, may have another call, and count it."""
        if not self._ready and self.rates.take(chat, self._now(), new_message=new_message) <= 0:
            return
        turn = asyncio.get_running_loop().create_future()
        heappush(self._ready, _Waiting(lane, next(self._numbers), chat, new_message, turn))
        self._give()
        await turn

    def flooded(self, chat: int, seconds: float) -> None:
        """The channel asked for a pause of so many seconds."""
        self.rates.flooded(chat, seconds, self._now())

    def _give(self) -> None:
        """Give out every turn that is due now, and come back for the next."""
        now = self._now()
        while self._resting and self._resting[0][0] <= now:
            heappush(self._ready, heappop(self._resting)[1])
        wait = self.rates.wait_for_all(now)
        while self._ready and wait <= 0:
            waiting = heappop(self._ready)
            if waiting.turn.done():  # whoever waited has gone
                continue
            own = self.rates.take(waiting.chat, now, new_message=waiting.new_message)
            if own > 0:
                heappush(self._resting, (now + own, waiting))
            else:
                waiting.turn.set_result(None)
            wait = self.rates.wait_for_all(now)
        self._come_back(now, wait)

    def _come_back(self, now: float, wait: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waits = [wait] if self._ready else []
        if self._resting:
            waits.append(self._resting[0][0] - now)
        if waits:
            self._timer = asyncio.get_running_loop().call_later(max(min(waits), 0.0), self._give)
