"""Long polling that never acknowledges an update before it is stored.

Asking for updates with an offset confirms everything before it, and Telegram then forgets those. python-telegram-bot's
own poller confirms what it still holds in memory, and a killed process loses it.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeAlias, TypeVar

from bot.telegram.errors import BadToken, CallFailed, Conflict, FloodWait, Never

Json: TypeAlias = Any
T = TypeVar("T")

log = logging.getLogger(__name__)

IDLE_BEFORE_NUMBERS_CHANGE = timedelta(days=6)
"""After a week without updates Telegram goes on from a random update_id (Bot API, Update); a day early is safe."""

_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0
_MOST_DOUBLINGS = 30


class Updates(Protocol):
    """Where updates come from: `bot.telegram.api.BotApi`."""

    async def get_updates(self, offset: int, timeout: int) -> list[dict[str, Json]]: ...  # noqa: ASYNC109


class Poller:
    """Asks for updates and hands them to `store`, which returns once they are committed.

    `timeout` is how long the server may hold a poll open, in seconds (Telegram allows 50). `chance` gives numbers from
    0 to 1 for the jitter of waits. Waits double from `first_wait` seconds up to half a minute.
    """

    def __init__(
        self,
        api: Updates,
        store: Callable[[list[dict[str, Json]]], Awaitable[None]],
        clock: Callable[[], datetime],
        *,
        timeout: int = 50,
        first_wait: float = _FIRST_WAIT,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._timeout = timeout
        self._first_wait = first_wait
        self._chance = chance
        self._offset = 0
        self._last_received = clock()
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; an open poll is dropped at once, a batch being stored is finished.

        Raises `BadToken` and nothing else: every other trouble is waited out.
        """
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                wait = await self._turn(stopped)
                if wait:
                    await _unless(stopped, asyncio.sleep(wait))
        finally:
            stopped.cancel()

    async def _turn(self, stopped: asyncio.Future[Any]) -> float:
        """One poll. Returns how many seconds to wait before the next."""
        if self._clock() - self._last_received >= IDLE_BEFORE_NUMBERS_CHANGE:
            self._offset = 0
        try:
            updates = await _unless(stopped, self._api.get_updates(self._offset, self._timeout))
        except BadToken:
            raise
        except CallFailed as error:
            wait = self._backoff(at_least=error.seconds if isinstance(error, FloodWait) else 0.0)
            log.warning("%s Asking for updates again in %.1f s.", _trouble(error), wait)
            return wait
        return await self._keep(updates) if updates else self._well()

    async def _keep(self, updates: list[dict[str, Json]]) -> float:
        try:
            await self._store(updates)
        except Exception as error:  # noqa: BLE001 - whatever stops the store, the batch is not acknowledged
            wait = self._backoff()
            # Only its class: a database's error can quote the row, and the row is what a person said.
            log.error(
                "Could not store %d updates (%s). They are not acknowledged and will be asked for again in %.1f s.",
                len(updates),
                type(error).__name__,
                wait,
            )
            return wait
        self._last_received = self._clock()
        numbers = [number for update in updates if type(number := update.get("update_id")) is int]
        if not numbers:
            return self._backoff()  # nothing to acknowledge by, so the same would come again at once
        self._offset = numbers[-1] + 1
        return self._well()

    def _well(self) -> float:
        self._failures = 0
        return 0.0

    def _backoff(self, at_least: float = 0.0) -> float:
        longest = min(_LONGEST_WAIT, self._first_wait * 2.0**self._failures)
        self._failures = min(self._failures + 1, _MOST_DOUBLINGS)
        return at_least + longest * (0.5 + 0.5 * self._chance())


def _trouble(error: CallFailed) -> str:
    match error:
        case Conflict():
            return f"Another copy of this bot is asking for updates, or a webhook is set ({error})."
        case FloodWait():
            return f"{error}."
        case Never():
            return f"Telegram refuses to give updates ({error})."
    return f"Telegram cannot be reached ({error})."


async def _unless(stopped: asyncio.Future[Any], work: Coroutine[Any, Any, T]) -> T | None:
    """What `work` returns, or None as soon as `stopped` is done, with `work` cancelled and finished."""
    task = asyncio.ensure_future(work)

    def give_up(_: object) -> None:
        task.cancel()

    stopped.add_done_callback(give_up)
    try:
        return await task
    except asyncio.CancelledError:
        current = asyncio.current_task()
        if not stopped.done() or (current is not None and current.cancelling()):
            raise
        return None
    finally:
        stopped.remove_done_callback(give_up)
