"""A record of what the bot called, for tests and for the curious. The token is never in it."""

from __future__ import annotations

from collections import deque
from typing import Any

from bot.playground.params import Params

MOST_KEPT = 10_000


class Calls:
    """The newest calls, numbered from 1."""

    def __init__(self) -> None:
        self._kept: deque[dict[str, Any]] = deque(maxlen=MOST_KEPT)
        self._count = 0

    def note(self, at: int, method: str, params: Params, status: int, description: str) -> None:
        """Keep one call and how it ended; `status` 0 means that no answer was given."""
        self._count += 1
        self._kept.append(
            {
                "n": self._count,
                "at": at,
                "method": method,
                "params": params.shown(),
                "status": status,
                "description": description,
            }
        )

    def since(self, number: int) -> list[dict[str, Any]]:
        """The calls after `number`, oldest first."""
        return [call for call in self._kept if call["n"] > number]

    def forget(self) -> None:
        """Begin a new record; numbers go on."""
        self._kept.clear()
