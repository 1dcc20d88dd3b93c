"""Delivering updates to a webhook: one at a time in each lane, again and again until they are taken."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp
import orjson

from bot.playground.params import Params
from bot.playground.settings import PlaygroundSettings
from bot.playground.updates import Update, Updates

log = logging.getLogger(__name__)

ANSWER_SECONDS = 60
LONGEST_DELAY = 60  # times retry_seconds
LONGEST_RETRY_AFTER = 3600
NOT_IN_ANSWERS = ("deletewebhook", "setwebhook", "close", "logout")
Execute = Callable[[str, Params], Awaitable[object]]


class Webhook:
    """The sender. Lanes (a chat, a person's taps, a poll) run beside each other, up to max_connections at once."""

    def __init__(self, settings: PlaygroundSettings, updates: Updates, now: Callable[[], int]) -> None:
        self._settings = settings
        self._updates = updates
        self._now = now
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._places = asyncio.Semaphore(40)
        self._address: dict[str, Any] = {}
        self.last_error: dict[str, Any] = {}
        self.execute: Execute | None = None

    def start(self, address: dict[str, Any]) -> None:
        """Deliver to this address from now on, beginning with all that waits."""
        self._stop_tasks()
        self._address = address
        self._places = asyncio.Semaphore(address["max_connections"])
        self._updates.receiver = self
        for update in self._updates.waiting():
            self.take(update)

    def stop(self) -> None:
        """Deliver no more; what waits stays in the queue."""
        self._updates.receiver = None
        self._address = {}
        self.last_error = {}
        self._stop_tasks()

    async def close(self) -> None:
        """Stop, and let go of the connections."""
        self._updates.receiver = None
        tasks = list(self._tasks)
        self._stop_tasks()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def take(self, update: Update) -> None:
        """Put an update at the end of its lane."""
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.get_running_loop().create_task(self._run(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _stop_tasks(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._lanes.clear()

    async def _run(self, name: str) -> None:
        lane = self._lanes[name]
        while lane:
            await self._deliver(lane[0])
            lane.popleft()
        if self._lanes.get(name) is lane:
            del self._lanes[name]

    async def _deliver(self, update: Update) -> None:
        delay, failures = 1.0, 0
        while self._updates.has(update):
            async with self._places:
                wait = await self._attempt(update)
            if wait is None:
                break
            if wait == 0 and failures > 0:  # the first repeat comes at once, as Telegram's does
                delay = min(LONGEST_DELAY, delay * 2)
                wait = delay
            failures += 1
            await asyncio.sleep(wait * self._settings.retry_seconds)
        self._updates.done(update)

    async def _attempt(self, update: Update) -> float | None:
        """None when taken; else the seconds that the bot asked to wait (0: it did not say)."""
        headers = {"Content-Type": "application/json"}
        if self._address["secret_token"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._address["secret_token"]
        try:
            session = self._open()
            async with session.post(self._address["url"], data=update.payload, headers=headers) as answer:
                body = await answer.read()
                if 200 <= answer.status < 300:
                    await self._follow(answer.content_type, body)
                    return None
                self._went_wrong(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                return retry_after(answer.headers)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._went_wrong(reason(error))
            return 0

    async def _follow(self, content_type: str, body: bytes) -> None:
        """A call may come in the answer. Nobody hears how it ended; that is how it is on Telegram too."""
        if content_type != "application/json" or self.execute is None:
            return
        with contextlib.suppress(orjson.JSONDecodeError):
            values = orjson.loads(body)
            method = str(values.pop("method", "")) if isinstance(values, dict) else ""
            lowered = method.lower()
            if method and lowered not in NOT_IN_ANSWERS and not lowered.startswith("get"):
                await self.execute(method, Params(values))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(limit=0))
        return self._session

    def _went_wrong(self, words: str) -> None:
        self.last_error = {"last_error_date": self._now(), "last_error_message": words}
        log.debug("webhook: %s", words)


def retry_after(headers: Mapping[str, str]) -> float:
    """The Retry-After header in seconds, at most an hour; 0 when there is none that reads."""
    value = headers.get("Retry-After", "")
    return float(min(int(value), LONGEST_RETRY_AFTER)) if value.isdigit() else 0.0


def reason(error: Exception) -> str:
    """The words getWebhookInfo would have for a failure to connect or to hear back."""
    match error:
        case TimeoutError():
            return "Read timeout expired"
        case aiohttp.ClientConnectorError():
            return "Connection refused"
        case _:
            return "Webhook connection closed"
