"""How fast a bot may send. Telegram does not publish exact numbers and changes them; these are the ones bots
are told to live within: about one message a second in a chat with short bursts, about thirty a second in all.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from bot.playground.envelope import too_many_requests


class Bucket:
    """Tokens that come back with time; sending takes them."""

    __slots__ = ("at", "capacity", "per_second", "tokens")

    def __init__(self, capacity: float, per_second: float, at: float) -> None:
        self.capacity = capacity
        self.per_second = per_second
        self.tokens = capacity
        self.at = at

    def wait(self, at: float, cost: float) -> float:
        """Seconds until `cost` tokens are there; 0 when they are."""
        self.tokens = min(self.capacity, self.tokens + (at - self.at) * self.per_second)
        self.at = at
        return max(0.0, cost - self.tokens) / self.per_second


class Rates:
    """The budgets of one bot. `clock` counts real seconds: moving the world's clock buys no speed."""

    MOST_BUCKETS = 20_000

    def __init__(self, enforced: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._enforced = enforced
        self._clock = clock
        self._all_sends = Bucket(60, 30, clock())
        self._all_light = Bucket(200, 100, clock())
        self._sends: dict[int, Bucket] = {}
        self._edits: dict[int, Bucket] = {}

    def send(self, chat_id: int, cost: int = 1) -> None:
        """A new message, or `cost` of them as an album. Raises 429 when it is too soon."""
        if self._enforced:
            self._take(cost, self._chat(self._sends, chat_id, 20, 1), self._all_sends)

    def edit(self, chat_id: int) -> None:
        """A change to a message that is there: more is allowed. Raises 429 when it is too soon."""
        if self._enforced:
            self._take(1, self._chat(self._edits, chat_id, 30, 3), self._all_light)

    def light(self) -> None:
        """Answers to taps, chat actions and reactions: only the budget for all counts. Raises 429."""
        if self._enforced:
            self._take(1, self._all_light)

    def _take(self, cost: int, *buckets: Bucket) -> None:
        at = self._clock()
        wait = max(bucket.wait(at, cost) for bucket in buckets)
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.tokens -= cost

    def _chat(self, buckets: dict[int, Bucket], chat_id: int, capacity: float, per_second: float) -> Bucket:
        bucket = buckets.get(chat_id)
        if bucket is None:
            if len(buckets) >= self.MOST_BUCKETS:
                buckets.clear()
            bucket = buckets[chat_id] = Bucket(capacity, per_second, self._clock())
        return bucket
