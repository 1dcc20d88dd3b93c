"""Faults that a test asks for: the next calls go wrong in a chosen way."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass

from bot.playground.envelope import ApiError, ConnectionDropped, forbidden, too_many_requests
from bot.playground.params import Params

KINDS = ("429", "403", "deactivated", "500", "502", "timeout", "drop_after_accept", "close")
HANG_SECONDS = 600


@dataclass(slots=True)
class Fault:
    """One plan: `times` calls of `method` (None: any) to `chat_id` (None: any) go wrong in the way of `kind`."""

    kind: str
    times: int = 1
    method: str | None = None
    chat_id: int | None = None
    retry_after: int = 3

    def fits(self, method: str, params: Params) -> bool:
        """Whether this call is meant."""
        return (self.method is None or self.method.lower() == method.lower()) and (
            self.chat_id is None or params.text("chat_id") == str(self.chat_id)
        )


class Faults:
    """The plans that are not used up."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self._gone = asyncio.Event()

    def plan(self, fault: Fault) -> None:
        """Add one."""
        self._planned.append(fault)

    def clear(self) -> None:
        """Forget all; calls that hang are let go, with their connections cut."""
        self._planned.clear()
        self._gone.set()
        self._gone = asyncio.Event()

    def next_for(self, method: str, params: Params) -> Fault | None:
        """The fault for this call, which is then counted as used."""
        if not self._planned:
            return None
        for fault in self._planned:
            if fault.fits(method, params):
                fault.times -= 1
                if fault.times <= 0:
                    self._planned.remove(fault)
                return fault
        return None

    async def strike(self, fault: Fault) -> None:
        """What happens before the call is done. Raises ApiError or ConnectionDropped; only
        ``drop_after_accept`` comes back, to strike after the work."""
        match fault.kind:
            case "429":
                raise too_many_requests(fault.retry_after)
            case "403":
                raise forbidden("bot was blocked by the user")
            case "deactivated":
                raise forbidden("user is deactivated")
            case "500":
                raise ApiError(500, "Internal Server Error")
            case "502":
                raise ApiError(502, "Bad Gateway")
            case "timeout":
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._gone.wait(), HANG_SECONDS)
                raise ConnectionDropped
            case "close":
                raise ConnectionDropped
