"""How long to wait after something failed."""

from __future__ import annotations

FIRST, MOST = 0.5, 30.0
"""Seconds."""


class Pauses:
    """Twice as long each time, up to half a minute; short again once it went well."""

    def __init__(self) -> None:
        self._next = FIRST

    def longer(self) -> float:
        """Seconds to wait now."""
        pause, self._next = self._next, min(self._next * 2, MOST)
        return pause

    def well(self) -> None:
        """It worked."""
        self._next = FIRST
