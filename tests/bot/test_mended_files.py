"""A picture that was taken back before it could be fetched is nobody's business; what ends a process is let go."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection, func, select

from bot.clock import SeededClock
from bot.fetching import TRIES, Fetcher, GoneWrong
from bot.storage import intake, media_rows, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Expected
from bot.storage.tables import inbox, media
from tests.storage import given
from tests.storage.given import START


async def test_what_ends_the_whole_process_each_time_is_given_up_before_it_is_opened_again(
    database: Database, ring: KeyRing
) -> None:
    """A killed process leaves its row as it was claimed. It is claimed here as often as it may be tried."""

    def before(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        sealed = ring.seal_system(b"file id", media_rows.context("pic1"))
        media_rows.expect(conn, [Expected("pic1", ana.id, "still", sealed, START)])
        for _ in range(TRIES):
            assert len(media_rows.claim(conn, 1, START, START)) == 1

    opened: list[str] = []

    async def download(file_id: str) -> bytes:
        opened.append(file_id)
        return b"that again"

    async def clean(data: bytes, kind: str) -> bytes:
        raise AssertionError("it is opened no more")

    await database.write(before)
    fetcher = Fetcher(
        database,
        ring,
        SeededClock(START),
        download=download,
        clean=clean,
        arrived=asyncio.Event(),  # type: ignore[arg-type]
    )
    assert await fetcher.step() == 1
    assert opened == []
    assert await database.read(lambda conn: conn.execute(select(func.count()).select_from(media)).scalar()) == 0


async def test_nobody_is_told_of_a_picture_that_they_took_back(database: Database, ring: KeyRing) -> None:
    def before(conn: Connection) -> None:
        ana = given.someone(conn, ring)
        sealed = ring.seal_system(b"file id", media_rows.context("pic1"))
        media_rows.expect(conn, [Expected("pic1", ana.id, "image", sealed, START)])

    async def gone(_: str) -> bytes:
        await database.write(lambda conn: views.take_back_all(conn, "ana"))
        raise GoneWrong("gone")

    async def clean(data: bytes, kind: str) -> bytes:
        raise AssertionError("there is nothing to clean")

    await database.write(before)
    fetcher = Fetcher(
        database,
        ring,
        SeededClock(START),
        download=gone,
        clean=clean,
        arrived=asyncio.Event(),  # type: ignore[arg-type]
    )
    assert await fetcher.step() == 1
    assert await database.read(lambda conn: conn.execute(select(func.count()).select_from(inbox)).scalar()) == 0
    assert await database.read(intake.counts) == intake.InboxCounts(0, 0)
