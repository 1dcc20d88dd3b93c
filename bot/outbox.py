"""The third step: letters are sent after their commit, in order within a chat, replies before broadcasts.

Fresh replies are handed over in memory, leased to this process; the rest is claimed from the table, of what we begin
ourselves only within the hours at which people may be written to. What became of a letter is written with the next
flush. `bot.sending` says what is done where it is unclear whether a call arrived.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.attempts import Attempts
from bot.clock import Clock
from bot.kind_hours import kind_now
from bot.letters import BROADCAST, LEASE, REPLY
from bot.pauses import Pauses
from bot.said_again import said_again
from bot.sending import Failures as Failures
from bot.sending import NotNow, Resolve, Send, Sending, Strip, Waiting
from bot.storage import Connection, post, post_results
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.letters import Done, Letter, PostRow, PostState
from bot.turns import Rates, Turns

log = logging.getLogger(__name__)

CLAIM = 200
HOLD = 400
"""How many letters at most are in the hands of one process before it leaves the rest in the table."""

FLUSH_SECONDS = 0.05
IDLE_SECONDS = 2.0
STOP_SECONDS = 5.0
"""How long what is being sent may still take when the process is to stop."""


@dataclass(slots=True)
class _Line:
    """Letters of one account, in order: its replies are one line, what we begin ourselves another."""

    letters: deque[Waiting] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None


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
        turned: Callable[[], None] = lambda: None,
        strip: Strip | None = None,
    ) -> None:
        self._database = database
        self._turned = turned
        self._ring = ring
        self._clock = clock
        self._turns = Turns(rates, clock.monotonic)
        self._attempts = Attempts(database)
        self._sending = Sending(
            ring, clock, self._turns, self._attempts, send=send, resolve=resolve, failures=failures, strip=strip
        )
        self._lines: dict[tuple[str, bool], _Line] = {}
        self._held: dict[int, Waiting] = {}
        self._done: list[Done] = []
        self._back: list[int] = []
        self._wake = asyncio.Event()
        self._renewed = float("-inf")

    def hand_over(self, letters: list[tuple[int, Letter]]) -> None:
        """Take letters that were committed as leased to this process."""
        if self._sending.closing:
            self._back.extend(number for number, _ in letters)
            return
        by_account: dict[str, list[Waiting]] = {}
        room = HOLD - len(self._held)
        for number, letter in letters:
            waiting = Waiting(number, letter.account_id, letter.lane, letter.body)
            waiting.asks = (letter.run_id or "") if letter.has_buttons else ""
            if (room := room - 1) >= 0:  # of a long queue only what is sealed is held
                waiting.calls = letter.calls
            by_account.setdefault(letter.account_id, []).append(waiting)
        for account_id, new in by_account.items():
            if (line := self._lines.get((account_id, False))) is not None:
                self._leave_out(line, said_again(self._ring, list(line.letters)[1:], new))
                asked = {waiting.asks for waiting in new if waiting.asks}
                for earlier in line.letters:
                    earlier.overtaken = earlier.overtaken or earlier.asks in asked
            for waiting in new:
                self._queue(waiting)

    @property
    def idle(self) -> bool:
        """Whether nothing is in the hands of this process."""
        return not self._held and not self._done and not self._back

    def pace(self, rates: Rates) -> None:
        """Send at other rates from now on."""
        self._turns.rates = rates

    def nudge(self) -> None:
        """There may be letters in the table that nobody holds."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop` is set; what is being sent then is finished, and what has not begun goes back."""
        self._sending.closing, self._back = False, []
        flusher = asyncio.create_task(self._flush_often())
        pauses = Pauses()
        while not stop.is_set():
            self._wake.clear()
            try:
                more = await self._claim()
            except Exception as error:  # noqa: BLE001 - the database is away: what is held goes on, the rest waits
                log.warning("letters could not be claimed (%s)", type(error).__name__)
                await self._rest(pauses.longer())
                continue
            pauses.well()
            self._turned()
            if not more:
                await self._rest(IDLE_SECONDS)
        await self._finish()
        flusher.cancel()
        await asyncio.gather(flusher, return_exceptions=True)
        try:
            await self.flush()
        except Exception as error:  # noqa: BLE001 - the leases say what is to be done with these letters
            log.warning("what was sent could not be noted before the end (%s)", type(error).__name__)

    async def flush(self) -> None:
        """Write what became of letters."""
        done, self._done = self._done, []
        back, self._back = self._back, []
        if not done and not back:
            return
        now = self._clock.now()

        def note(conn: Connection) -> None:
            post_results.mark(conn, done, now)
            post.give_back(conn, back)

        try:
            await self._database.write(note)
        except BaseException:
            self._done, self._back = done + self._done, back + self._back
            raise
        settled = [self._held.pop(one.id, None) for one in done]
        if any(letter is not None and letter.claimed for letter in settled):
            self._wake.set()  # the next letter of that account may be claimed now

    # --- taking letters

    async def _claim(self) -> bool:
        """Take letters from the table, as many as there is room for; whether there may be more at once."""
        now, room = self._clock.now(), min(CLAIM, HOLD - len(self._held))
        most = BROADCAST if kind_now(self._clock) else REPLY
        seconds = self._clock.monotonic()
        held = sorted(self._held) if seconds - self._renewed >= IDLE_SECONDS else None
        if room <= 0 and held is None:
            return False

        def claim(conn: Connection) -> list[PostRow]:
            if held is not None:  # ours are renewed first, for they may wait for longer than a lease
                post.renew(conn, held, now + LEASE)
                post_results.recover(conn, now)
            return post.claim(conn, room, now, now + LEASE, most_lane=most) if room > 0 else []

        rows = await self._database.write(claim)
        if held is not None:
            self._renewed = seconds
        for row in rows:
            if row.id not in self._held:
                self._queue(Waiting(row.id, row.account_id, row.lane, row.body, row.tries - 1, claimed=True))
        return len(rows) == CLAIM

    def _queue(self, letter: Waiting) -> None:
        key = (letter.account_id, letter.lane > REPLY)
        line = self._lines.setdefault(key, _Line())
        self._held[letter.id] = letter
        line.letters.append(letter)
        if line.task is None:
            line.task = asyncio.create_task(self._work(key, line))

    def _leave_out(self, line: _Line, letters: list[Waiting]) -> None:
        for letter in letters:
            line.letters.remove(letter)
            self._done.append(Done(letter.id, PostState.CANCELLED, None, "said again"))

    async def _work(self, key: tuple[str, bool], line: _Line) -> None:
        """Send the letters of a line, one after the other."""
        try:
            while line.letters and not self._sending.closing:
                letter = line.letters[0]
                try:
                    done = await self._sending.deliver(letter)
                except NotNow as found:
                    del self._held[letter.id]
                    if found.ours:
                        self._back.append(letter.id)
                else:
                    self._done.append(done)
                line.letters.popleft()
        finally:
            line.task = None
            if not line.letters:
                self._lines.pop(key, None)

    # --- waiting, and the end

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _flush_often(self) -> None:
        while True:
            await asyncio.sleep(FLUSH_SECONDS)
            try:
                await self.flush()
            except Exception as error:  # noqa: BLE001 - the database is away: kept, and tried again
                log.warning("what was sent could not be noted yet (%s)", type(error).__name__)

    async def _finish(self) -> None:
        """Let calls that are being made come to their end, and sort the letters that are left."""
        self._sending.closing = True
        lines = list(self._lines.values())
        calling = [line.task for line in lines if line.task is not None and line.letters[0].in_the_air]
        await _end([line.task for line in lines if line.task is not None and line.task not in calling])
        if calling:
            await asyncio.wait(calling, timeout=STOP_SECONDS)
            await _end(calling)
        await self._attempts.end(STOP_SECONDS)
        for letter in [letter for line in lines for letter in line.letters]:
            if letter.in_the_air and letter.lane > REPLY:
                self._done.append(Done(letter.id, PostState.UNKNOWN, None, "stopped while it was sent"))
            else:
                self._held.pop(letter.id, None)
                self._back.append(letter.id)
        self._lines.clear()


async def _end(tasks: list[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
