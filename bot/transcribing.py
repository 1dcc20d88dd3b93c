"""Voice notes to words, for staff: leased rows, one at a time, in a child process that nobody waits for.

Without a model (`SAYSO_STT_MODEL_DIR`) nothing is written down, and the rows wait for the day there is one.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from bot.clock import Clock
from bot.pauses import Pauses
from bot.storage import media_rows, transcripts
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.transcripts import Spoken, Written

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=12)
TRIES = 3
IDLE_SECONDS = 5.0
LET_GO = timedelta(minutes=3)
"""So long after the last voice note the child goes, and its memory with it."""


class Heard(Protocol):
    """What an engine made of a voice note (`bot.media.transcripts.transcriber.Transcript`)."""

    @property
    def text(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def engine(self) -> str: ...
    @property
    def model_sha256(self) -> str: ...


class Engine(Protocol):
    """Whatever writes down voice notes (`bot.media.transcripts.kept_child.KeptChild`)."""

    @property
    def languages(self) -> frozenset[str]: ...
    @property
    def name(self) -> str:
        """The program and its version: with another one, what failed is tried again."""

    @property
    def model_sha256(self) -> str:
        """Of the model's weights, in hex; likewise."""

    def can(self, locale: str) -> bool:
        """Whether it knows the language of this locale well enough."""

    async def transcribe(self, sound: bytes, locale: str) -> Heard:
        """The words of a cleaned voice note; raises where it was not written down."""

    async def end(self) -> None:
        """Let go of what it holds; it is started again by the next voice note."""


class Transcribing:
    """Writes down until it is told to stop. `engine` is called once, on a thread, and may find none."""

    def __init__(self, database: Database, ring: KeyRing, clock: Clock, engine: Callable[[], Engine | None]) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._find = engine
        self._engine: Engine | None = None
        self._wake = asyncio.Event()

    def nudge(self) -> None:
        """There may be something to write down, or it is time to stop."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Write down until `stop` is set; returns at once where there is no engine, or none that can be had."""
        try:
            engine = await asyncio.to_thread(self._find)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a model, the bot runs without
            log.warning("voice notes are not written down: no engine could be had (%s)", type(error).__name__)
            return
        if engine is None:
            return
        try:
            await self._run(engine, stop)
        finally:
            await engine.end()

    async def _run(self, engine: Engine, stop: asyncio.Event) -> None:
        pauses, worked = Pauses(), self._clock.monotonic()
        taken_up = False
        while not stop.is_set():
            self._wake.clear()
            try:
                if not taken_up:
                    await self._take_up(engine)
                    taken_up = True
                found = await self._step(engine, stop)
            except Exception as error:  # noqa: BLE001 - the database is away: the lease brings the voice note back
                log.warning("voice notes cannot be written down just now (%s)", type(error).__name__)
                await self._rest(pauses.longer())
                continue
            pauses.well()
            if found:
                worked = self._clock.monotonic()
            else:
                if self._clock.monotonic() - worked > LET_GO.total_seconds():
                    await engine.end()
                await self._rest(IDLE_SECONDS)

    async def _take_up(self, engine: Engine) -> None:
        by = (engine.name, engine.model_sha256)
        await self._database.write(lambda conn: transcripts.take_up(conn, engine.languages, *by))

    async def _step(self, engine: Engine, stop: asyncio.Event) -> int:
        now = self._clock.now()
        jobs = await self._database.write(lambda conn: transcripts.claim(conn, 1, now, now + LEASE))
        for job in jobs:
            written = asyncio.ensure_future(self._write_down(engine, job))
            stopped = asyncio.ensure_future(stop.wait())
            await asyncio.wait({written, stopped}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            if not written.done():  # nobody waits for it: it is taken back, and was not tried
                written.cancel()
                await asyncio.wait({written})
                await self._not_tried(job)
                return 0
            written.result()
        return len(jobs)

    async def _write_down(self, engine: Engine, job: Spoken) -> None:
        if job.silent:
            await self._left(job, transcripts.SILENT)
            return
        if not engine.can(job.language):
            await self._left(job, transcripts.PERSON)
            return
        if job.tries > TRIES:  # none of them came to an end: it takes the whole process with it
            await self._gave_up(engine, job)
            return
        rows = await self._database.read(lambda conn: media_rows.bytes_of(conn, [job.media_id]))
        row = rows.get(job.media_id)
        if row is None or row.data_enc is None:  # taken back meanwhile; or its sound is lost, and no try would help
            await self._gave_up(engine, job)
            return
        try:
            heard = await engine.transcribe(media_rows.opened(self._ring, row, row.data_enc), job.language)
        except Exception as error:  # noqa: BLE001 - an engine may raise anything
            log.warning("a voice note was not written down (%s)", type(error).__name__)
            await self._again(engine, job)
            return
        if not heard.text:
            await self._left(job, transcripts.SILENT)
            return
        found = Written(heard.text, heard.confidence, heard.engine, heard.model_sha256)
        await self._database.write(lambda conn: transcripts.written(conn, self._ring, job.media_id, found))

    async def _left(self, job: Spoken, state: str) -> None:
        await self._database.write(lambda conn: transcripts.left(conn, job.media_id, state))

    async def _again(self, engine: Engine, job: Spoken) -> None:
        if job.tries >= TRIES:
            await self._gave_up(engine, job)
            return
        due = self._clock.now() + timedelta(seconds=5.0**job.tries)
        await self._database.write(lambda conn: transcripts.again(conn, job.media_id, due))

    async def _not_tried(self, job: Spoken) -> None:
        await self._database.write(lambda conn: transcripts.not_tried(conn, job.media_id))

    async def _gave_up(self, engine: Engine, job: Spoken) -> None:
        by = (engine.name, engine.model_sha256)
        await self._database.write(lambda conn: transcripts.failed(conn, job.media_id, *by))

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return
