"""What a playground is started with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol


class ClockControls(Protocol):
    """A clock that a person at the page can move, so that days pass in a minute."""

    def now(self) -> datetime:
        """The time it is in this world, aware."""
        ...

    async def next_due(self) -> tuple[datetime, str] | None:
        """When the next thing happens and a few words on it; None when nothing is planned."""
        ...

    async def go_to_next(self) -> str:
        """Move to the next thing that is due, let it happen, and say in words what it was."""
        ...

    async def move(self, seconds: float) -> None:
        """Move the clock forward."""
        ...


def wall_clock() -> datetime:
    """The real time, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class PlaygroundSettings:
    """Who the bot is, where the world is kept, and what time it is there.

    `token` has Telegram's shape, ``<digits>:<letters>``. With `data_folder` None the world lives in memory only.
    `now` returns aware datetimes. `retry_seconds` is the unit of the webhook's doubling delay (Telegram's is one
    second; tests may want less).
    """

    token: str = field(repr=False)
    bot_username: str = "SaysoDemoBot"
    bot_name: str = "Sayso"
    data_folder: Path | None = None
    now: Callable[[], datetime] = wall_clock
    enforce_rates: bool = True
    clock: ClockControls | None = None
    retry_seconds: float = 1.0

    @property
    def bot_id(self) -> int:
        """The number before the colon, which on Telegram is the bot's user id."""
        digits = self.token.partition(":")[0]
        return int(digits) if digits.isdigit() else 1
