"""Noting, before a call is made, that it is about to be made: for letters that rather come never than twice.

If the process dies then, only the letters of which that is noted may have arrived; all others certainly have not. Many
letters at once share a commit.
"""

from __future__ import annotations

import asyncio
import logging

from bot.pauses import Pauses
from bot.storage import Connection, post
from bot.storage.database import Database

log = logging.getLogger(__name__)


class Attempts:
    """Notes attempts in the table of letters."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked: dict[int, asyncio.Future[bool]] = {}
        self._refused: set[int] = set()
        self._noting: asyncio.Task[None] | None = None

    async def begin(self, letter: int) -> bool:
        """Wait until it is committed; False where the letter is not ours to send any more (cancelled, or taken)."""
        asked = asyncio.get_running_loop().create_future()
        self._asked[letter] = asked
        if self._noting is None or self._noting.done():
            self._noting = asyncio.create_task(self._note())
        return bool(await asked)

    def refused(self, letter: int) -> None:
        """The call was made and has certainly not arrived; noted with the next attempt of any letter."""
        self._refused.add(letter)

    async def end(self, seconds: float) -> None:
        """Wait for what is being committed, at most so long, and ask nothing more."""
        for asked in self._asked.values():
            asked.cancel()
        self._asked.clear()
        if self._noting is not None:
            await asyncio.wait([self._noting], timeout=seconds)
            self._noting.cancel()
            await asyncio.gather(self._noting, return_exceptions=True)

    async def _note(self) -> None:
        pauses = Pauses()
        while self._asked:
            asked, self._asked = self._asked, {}
            refused, self._refused = self._refused, set()
            try:
                begun = await self._write(sorted(refused), [letter for letter in asked if not asked[letter].done()])
            except Exception as error:  # noqa: BLE001 - the database is away: nothing goes unnoted, so all of it waits
                log.warning("what is about to be sent could not be noted (%s)", type(error).__name__)
                self._asked, self._refused = asked | self._asked, refused | self._refused
                await asyncio.sleep(pauses.longer())
                continue
            for letter, answer in asked.items():
                if not answer.done():
                    answer.set_result(letter in begun)

    async def _write(self, refused: list[int], asked: list[int]) -> set[int]:
        def note(conn: Connection) -> set[int]:
            post.not_begun(conn, refused)
            return post.begin(conn, sorted(asked))

        return await self._database.write(note)
