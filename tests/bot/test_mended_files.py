"""A picture that was taken back before it could be fetched is nobody's business any more."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection, func, select

from bot.clock import SeededClock
from bot.fetching import Fetcher, GoneWrong
from bot.storage import intake, media_rows, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.media_rows import Expected
from bot.storage.tables import inbox
from tests.storage import given
from tests.storage.given import START


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
