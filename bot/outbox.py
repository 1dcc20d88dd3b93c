"""The third step: letters are sent after their commit, in order within a chat, replies before broadcasts.

Fresh replies are handed over in memory, leased to this process; the rest is claimed from the table. What became of
a letter is written with the next flush. Telegram has no idempotency key: when it is unclear whether a call arrived,
safety messages and replies are sent again, follow-ups and broadcasts are noted as unknown.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.channel import Call, Upload
from bot.clock import Clock
from bot.letters import LEASE, REPLY, StoredCall, read_call
from bot.storage import post, post_results
from bot.storage.crypto import CannotOpen, KeyRing
from bot.storage.database import Database
from bot.storage.letters import Done, Letter, PostRow, PostState

log = logging.getLogger(__name__)

IN_FLIGHT = 64
CLAIM = 200
TRIES = 6
FLUSH_SECONDS = 0.05
IDLE_SECONDS = 2.0


class Wait(Protocol):
    """An error that says how long to wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Failures:
    """The channel's errors, by what to do next."""

    wait: type[Exception]
    again: type[Exception]
    unclear: type[Exception]
    unreachable: type[Exception]
    never: type[Exception]


class Send(Protocol):
    """Makes one call; raises one of the channel's errors."""

    async def __call__(self, call: Call, files: dict[str, Upload | str]) -> Any: ...


class Rates(Protocol):
    """When the next call to a chat may be made (`bot.telegram.limits.Limits`)."""

    def take(self, chat_id: int, now: float, *, new_message: bool = True) -> float: ...
    def flooded(self, chat_id: int, seconds: float, now: float) -> None: ...


class Resolve(Protocol):
    """Gets a picture or sound by its reference: bytes to upload, or the channel's id of an earlier upload."""

    async def __call__(self, reference: str) -> Upload | str: ...
    async def sent(self, reference: str, result: Any) -> None: ...


@dataclass(slots=True)
class Waiting:
    """A letter in the hands of this process."""

    id: int
    account_id: str
    lane: int
    body: bytes
    tries: int = 0


@dataclass(slots=True)
class _Line:
    """One account's letters, in order."""

    letters: deque[Waiting] = field(default_factory=deque)
    running: bool = False


class Outbox:
    """Sends letters until it is told to stop."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        *,
        send: Send,
        rates: Rates,
        resolve: Resolve,
        failures: Failures,
        on_settled: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._send = send
        self._rates = rates
        self._resolve = resolve
        self._failures = failures
        self._on_settled = on_settled
        self._lines: dict[str, _Line] = {}
        self._done: list[Done] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._wake = asyncio.Event()
        self._held: set[int] = set()

    def hand_over(self, letters: list[tuple[int, Letter]]) -> None:
        """Take letters that were committed as leased to this process."""
        for number, letter in letters:
            self._queue(Waiting(number, letter.account_id, letter.lane, letter.body))

    @property
    def idle(self) -> bool:
        """Whether nothing is in the hands of this process."""
        return not self._held and not self._done

    def nudge(self) -> None:
        """There may be letters in the table that nobody holds."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop` is set; then wait shortly for what is in flight and note what became of it."""
        flusher = asyncio.create_task(self._flush_often(stop))
        while not stop.is_set():
            self._wake.clear()
            claimed = await self._claim()
            if claimed < CLAIM:
                await self._rest()
            while len(self._held) > CLAIM and not stop.is_set():  # noqa: ASYNC110 - each letter sent makes room
                await asyncio.sleep(0.01)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        flusher.cancel()
        await asyncio.gather(flusher, return_exceptions=True)
        await self.flush()

    async def flush(self) -> None:
        """Write what became of letters."""
        done, self._done = self._done, []
        if not done:
            return
        now = self._clock.now()
        try:
            await self._database.write(lambda conn: post_results.mark(conn, done, now))
        except BaseException:
            self._done = done + self._done
            raise
        self._held.difference_update(one.id for one in done)
        self._on_settled()

    async def _claim(self) -> int:
        now = self._clock.now()

        def claim(conn: Any) -> list[PostRow]:
            post_results.recover(conn, now)
            return post.claim(conn, CLAIM, now, now + LEASE)

        rows = await self._database.write(claim)
        for row in rows:
            if row.id not in self._held:
                self._queue(Waiting(row.id, row.account_id, row.lane, row.body, row.tries))
        return len(rows)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
        except TimeoutError:
            return

    async def _flush_often(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await asyncio.sleep(FLUSH_SECONDS)
            try:
                await self.flush()
            except Exception as error:  # noqa: BLE001 - the database is away: kept, and tried again
                log.warning("what was sent could not be noted yet (%s)", type(error).__name__)

    def _queue(self, letter: Waiting) -> None:
        line = self._lines.setdefault(letter.account_id, _Line())
        self._held.add(letter.id)
        line.letters.append(letter)
        if not line.running:
            line.running = True
            task = asyncio.create_task(self._work(letter.account_id, line))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _work(self, account_id: str, line: _Line) -> None:
        """Send one account's letters, one after the other."""
        try:
            while line.letters:
                letter = line.letters[0]
                outcome = await self._deliver(letter)
                line.letters.popleft()
                self._done.append(outcome)
        finally:
            line.running = False
            if not line.letters:
                self._lines.pop(account_id, None)

    async def _deliver(self, letter: Waiting) -> Done:
        try:
            calls = read_call(self._ring, letter.body)
        except CannotOpen:
            return Done(letter.id, PostState.FAILED, None, "cannot be opened")
        first, instead = calls[0], calls[1:]
        try:
            outcome = await self._one(letter, first)
            if instead and outcome.state == PostState.FAILED and outcome.trouble == "gone":
                for call in instead:
                    outcome = await self._one(letter, call)
        except LookupError:
            return Done(letter.id, PostState.FAILED, None, "its picture or sound is gone")
        except Exception as error:  # noqa: BLE001 - one letter's trouble must not stop the ones behind it
            log.error("a letter could not be sent (%s)", type(error).__name__)
            return Done(letter.id, PostState.FAILED, None, type(error).__name__)
        return outcome

    async def _with_files(self, call: StoredCall) -> tuple[StoredCall, dict[str, Upload | str]]:
        """The call with its picture or sound; without it, the words alone: they matter more than a card."""
        try:
            return call, {name: await self._resolve(reference) for name, reference in call.files.items()}
        except LookupError:
            if "reply_markup" not in call.params and all(ref.startswith("media:") for ref in call.files.values()):
                raise  # it was only about that picture or sound
            log.info("a picture or sound was gone before it could be sent")
        except Exception as error:  # noqa: BLE001 - a card that cannot be drawn: the words go all the same
            log.error("a picture could not be made (%s)", type(error).__name__)
        words = {"text": call.params.get("caption") or "…", "parse_mode": "HTML"}
        kept = {name: call.params[name] for name in ("chat_id", "reply_markup") if name in call.params}
        return StoredCall("sendMessage", {**kept, **words}, {}), {}

    async def _one(self, letter: Waiting, call: StoredCall) -> Done:
        """One call, until it is clear what became of it."""
        failures, chat = self._failures, int(call.params.get("chat_id", 0))
        pause = 1.0
        while True:
            await self._turn(chat, call)
            letter.tries += 1
            try:
                call, files = await self._with_files(call)
                async with self._slots:
                    result = await self._send(call, files)
            except failures.wait as error:
                self._rates.flooded(chat, error.seconds, self._clock.monotonic())  # type: ignore[attr-defined]
                letter.tries -= 1
                continue
            except failures.unreachable:
                return Done(letter.id, PostState.BLOCKED, None, "")
            except failures.unclear as error:
                if letter.lane > REPLY:
                    return Done(letter.id, PostState.UNKNOWN, None, type(error).__name__)
                trouble = error
            except failures.again as error:
                trouble = error
            except failures.never as error:
                return self._refused(letter, error)
            else:
                for reference in call.files.values():
                    await self._resolve.sent(reference, result)
                return Done(letter.id, PostState.SENT, _message_id(result), has_media=_has_media(result))
            if letter.tries >= TRIES:
                return Done(letter.id, PostState.FAILED, None, type(trouble).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)

    async def _turn(self, chat: int, call: StoredCall) -> None:
        """Wait until this chat, and everyone together, may have another call."""
        new = call.method.startswith("send") and call.method != "sendChatAction"
        while (wait := self._rates.take(chat, self._clock.monotonic(), new_message=new)) > 0:  # noqa: ASYNC110 - the rate decides how long
            await asyncio.sleep(wait)

    def _refused(self, letter: Waiting, error: Any) -> Done:
        if getattr(error, "not_modified", False):
            return Done(letter.id, PostState.SENT, None, "")
        if getattr(error, "gone", False):
            return Done(letter.id, PostState.FAILED, None, "gone")
        log.warning("the channel refused a letter: %s", error)
        return Done(letter.id, PostState.FAILED, None, str(error)[:200])


def _message_id(result: Any) -> int | None:
    """The id of the message that a call made or changed."""
    if isinstance(result, dict) and isinstance(result.get("message_id"), int):
        number: int = result["message_id"]
        return number
    return None


def _has_media(result: Any) -> bool:
    """Whether the message is a picture or sound, of which only the caption can be edited."""
    return isinstance(result, dict) and any(kind in result for kind in ("photo", "voice", "audio", "document"))
