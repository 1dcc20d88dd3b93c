"""Two processes at once: one person is one process's at a time, and nothing older overwrites something newer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import intake, runs, watching
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, DatabaseAway, parse_url
from bot.storage.postgres import postgres_engine
from bot.storage.runs import RunRow, StaleRun
from bot.storage.tables import outcomes
from tests.conftest import Clock
from tests.storage import given
from tests.storage.test_intake import Post, store


@asynccontextmanager
async def two_processes(url: str) -> AsyncIterator[tuple[AsyncConnection, AsyncConnection]]:
    """Two transactions at once."""
    engine = postgres_engine(parse_url(url))
    try:
        async with engine.connect() as one, engine.connect() as two, one.begin(), two.begin():
            yield one, two
    finally:
        await engine.dispose()


@pytest.mark.parametrize("dialect", ["postgresql"])
async def test_while_one_process_is_at_a_person_no_other_is(
    database: Database, database_url: str, clock: Clock
) -> None:
    post = Post(clock)

    def claim(conn: Connection) -> list[bytes | None]:
        return [row.body for row in intake.claim(conn, 9, clock.now())]

    await store(database, post("ana", "an outcome for ana", lane=1))
    async with two_processes(database_url) as (one, two):
        assert await one.run_sync(claim) == [b"an outcome for ana"]
        await store(database, post("ana", "ana says something"), post("ben", "ben says something"))
        assert await two.run_sync(claim) == [b"ben says something"]
    assert await database.write(claim) == [b"ana says something", b"ben says something"]


@pytest.mark.parametrize("dialect", ["postgresql"])
async def test_one_process_at_a_time_keeps_a_progress_message_up_to_date(database: Database, database_url: str) -> None:
    def written(conn: Connection) -> None:
        project = given.open_project(conn)
        row = {"id": "o", "project_id": project, "result": "did", "said": {}, "done": {}, "state": "sending"}
        conn.execute(insert(outcomes).values(**row, written_by="sam", created_at=given.START, watch_chat="sam"))

    await database.write(written)
    async with two_processes(database_url) as (one, two):
        assert len(await one.run_sync(watching.watched)) == 1
        assert await two.run_sync(watching.watched) == []


async def test_a_part_of_an_answer_is_never_overwritten_by_an_older_one(
    database: Database, ring: KeyRing, clock: Clock
) -> None:
    who = await database.write(lambda conn: given.someone(conn, ring, "ana"))

    async def save(run: RunRow) -> None:
        await database.write(lambda conn: runs.save(conn, [run]))

    async def kept() -> RunRow:
        (row,) = await database.read(lambda conn: runs.open_for(conn, [who.id]))
        return row

    await save(RunRow("r", who.id, "have_your_say", "open", 3, b"nothing ticked", clock.now()))
    read_by_both = await kept()
    await save(RunRow(**{**_fields(read_by_both), "body": b"pond ticked"}))
    with pytest.raises(StaleRun):
        await save(RunRow(**{**_fields(read_by_both), "body": b"swings ticked"}))
    assert (await kept()).body == b"pond ticked"


def _fields(run: RunRow) -> dict[str, object]:
    return {name: getattr(run, name) for name in RunRow.__slots__}


@pytest.mark.parametrize("dialect", ["postgresql"])
@pytest.mark.parametrize("state", ["40P01", "57P01", "25006"])
async def test_a_deadlock_or_a_shutdown_is_an_outage(database: Database, state: str) -> None:
    trouble = text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$")
    with pytest.raises(DatabaseAway):
        await database.write(lambda conn: conn.execute(trouble) and None)


async def test_a_wrong_statement_is_no_outage(database: Database) -> None:
    with pytest.raises(DBAPIError):
        await database.write(lambda conn: conn.execute(text("SELECT * FROM nowhere")) and None)
