"""Whether a loop still turns, for whatever watches over this process from outside."""

from __future__ import annotations

from collections.abc import Callable

STILL_SECONDS = 60.0
"""A loop that got through no turn for this long is stuck, or has been cut off from its database."""


class Pulse:
    """When a loop last got through a turn. It counts as alive when it is made: a start takes a moment."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._last = monotonic()

    def beat(self) -> None:
        """A turn was got through."""
        self._last = self._monotonic()

    @property
    def beats(self) -> bool:
        """Whether the last turn is not longer ago than `STILL_SECONDS`."""
        return self._monotonic() - self._last <= STILL_SECONDS
