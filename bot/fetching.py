"""Pictures and voice notes coming in: fetched after the commit, cleaned in a child process, kept encrypted.

Leased rows, like everything: whoever is alive takes what another left behind. What cannot be opened becomes an event
in its person's own queue, so that they are told, and asked again, in order with the rest.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Protocol

from bot.clock import Clock
from bot.pauses import Pauses
from bot.receiving import begun
from bot.storage import intake, media_facts, media_rows, people
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Cleaned, Job

log = logging.getLogger(__name__)

AT_ONCE = 4
LEASE = timedelta(minutes=3)
TRIES = 5
IDLE_SECONDS = 5.0

SHORTEST_WORD = 0.1
"""Seconds of speech; a voice note with less has nobody talking in it (`bot.media.talking`)."""

ASKED = timedelta(minutes=15)
"""Who was asked for another try within so long is not asked again."""


class GoneWrong(Exception):
    """A file cannot be had or opened; `why` is unreadable, too_big, gone or silent."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class CleanFile(Protocol):
    """A cleaned picture or voice note (`bot.media.clean`); a picture has no seconds, a voice note no width."""

    @property
    def data(self) -> bytes: ...
    @property
    def mime(self) -> str: ...


Download = Callable[[str], Awaitable[bytes]]
"""Fetches a file by the channel's id; raises `GoneWrong` for good, anything else to be tried again."""

Clean = Callable[[bytes, str], Awaitable[CleanFile]]
"""Cleans bytes declared as image, voice or still; raises `GoneWrong`."""


class Fetcher:
    """Fetches and cleans until it is told to stop."""

    def __init__(
        self,
        database: Database,
        ring: KeyRing,
        clock: Clock,
        *,
        download: Download,
        clean: Clean,
        arrived: asyncio.Event,
    ) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock
        self._download = download
        self._clean = clean
        self._inbox_arrived = arrived
        self._wake = asyncio.Event()

    def nudge(self) -> None:
        """There is something to fetch."""
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until `stop` is set."""
        pauses = Pauses()
        while not stop.is_set():
            self._wake.clear()
            try:
                found = await self.step()
            except Exception as error:  # noqa: BLE001 - the database is away: the leases bring these files back
                log.warning("files cannot be fetched just now (%s)", type(error).__name__)
                await self._rest(pauses.longer())
                continue
            pauses.well()
            if not found:
                await self._rest(IDLE_SECONDS)

    async def step(self) -> int:
        """Fetch what is due, a few at once; how many that were."""
        now = self._clock.now()
        jobs = await self._database.write(lambda conn: media_rows.claim(conn, AT_ONCE, now, now + LEASE))
        results = await asyncio.gather(*(self._fetch(job) for job in jobs), return_exceptions=True)
        for trouble in results:
            if isinstance(trouble, BaseException):
                raise trouble
        return len(jobs)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _fetch(self, job: Job) -> None:
        if job.tries > TRIES:  # none of them came to an end: it takes the whole process with it
            await self._give_up(job, "unreadable")
            return
        try:
            file_id = self._ring.open_system(job.file_enc, media_rows.context(job.id)).decode()
            cleaned = await self._clean(await self._download(file_id), job.kind)
        except GoneWrong as error:
            await self._give_up(job, error.why)
        except Exception as error:  # noqa: BLE001 - the network or the channel: another time
            if job.tries >= TRIES:
                log.warning("a file could not be fetched in %d tries (%s)", TRIES, type(error).__name__)
                await self._give_up(job, "gone")
            else:
                due = self._clock.now() + timedelta(seconds=2.0**job.tries)
                await self._database.write(lambda conn: media_rows.again(conn, job.id, due))
        else:
            row = self._sealed(job, cleaned)
            await self._keep(job, row)

    async def _keep(self, job: Job, row: Cleaned) -> None:
        """Keep it. Where nobody talks its person is told, once: they may hum on purpose, so it is kept all the same."""

        def keep(conn: Any) -> bool:
            ask = bool(row.silent) and not media_facts.was_silent(conn, job.contributor_id, self._clock.now() - ASKED)
            return media_rows.ready(conn, job.id, row) and ask and self._tell(conn, job, "silent", kept=True)

        if await self._database.write(keep):
            self._inbox_arrived.set()

    def _sealed(self, job: Job, cleaned: CleanFile) -> Cleaned:
        thumbnail: bytes | None = getattr(cleaned, "thumbnail", None)
        return Cleaned(
            data_enc=media_rows.seal(self._ring, job, cleaned.data),
            mime=cleaned.mime,
            thumbnail_enc=media_rows.seal(self._ring, job, thumbnail) if thumbnail else None,
            width=getattr(cleaned, "width", None),
            height=getattr(cleaned, "height", None),
            seconds=getattr(cleaned, "duration", None),
            waveform=getattr(cleaned, "waveform", None),
            silent=_nobody_talks(cleaned) if job.kind == "voice" else None,
        )

    async def _give_up(self, job: Job, why: str) -> None:
        def tell(conn: Any) -> None:
            if job.kind == "still":
                media_rows.never_was(conn, job.id)  # the sound is what was said
                return
            if media_rows.failed(conn, job.id):  # else it was taken back meanwhile: nobody waits for it
                self._tell(conn, job, why)

        await self._database.write(tell)
        self._inbox_arrived.set()

    def _tell(self, conn: Any, job: Job, why: str, **more: bool) -> bool:
        """Put it into its person's queue that something is wrong with a file; whether there was anyone to tell."""
        person = people.contributor_accounts(conn, self._ring, [job.contributor_id]).get(job.contributor_id)
        if person is None:
            return False
        said = media_facts.where_said(conn, job.id)
        args: dict[str, Any] = {"why": why, "media": job.id, "reply": True, **more}
        if said is not None:
            args |= {"project": said[0], "question": said[1]}
        event = begun(self._ring, self._clock, person.lookup, f"media:{job.id}", "send-again", args, lane=0)
        intake.store(conn, [event])
        return True


def _nobody_talks(sound: CleanFile) -> bool:
    return bool(getattr(sound, "silent", False)) or getattr(sound, "talking", SHORTEST_WORD) < SHORTEST_WORD
