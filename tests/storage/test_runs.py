"""Runs: several open at once, never overwritten by something older, reminded of once, ended when left too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.storage import people, runs
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.runs import RunRow, StaleRun
from tests.conftest import Clock
from tests.storage.given import someone


@pytest.fixture
async def ana(database: Database, ring: KeyRing) -> str:
    return (await database.write(lambda conn: someone(conn, ring, "ana"))).id


@pytest.fixture
def row(clock: Clock) -> Callable[..., RunRow]:
    """Makes runs of ana's, open and touched now unless said otherwise."""

    def make(run: str = "r1", **more: Any) -> RunRow:
        return replace(RunRow(run, "ana", "have_your_say", "open", 1, b"{}", clock.now()), **more)

    return make


async def save(database: Database, *rows: RunRow) -> None:
    await database.write(lambda conn: runs.save(conn, rows))


async def open_runs(database: Database, *who: str) -> list[RunRow]:
    return await database.read(lambda conn: runs.open_for(conn, who))


async def test_a_run_comes_back_as_it_was_kept(
    database: Database, ana: str, clock: Clock, row: Callable[..., RunRow]
) -> None:
    kept = row(nudge_at=clock.now() + timedelta(days=1), expires_at=clock.now() + timedelta(days=9), body=b"\0\1")
    await save(database, kept)
    assert await open_runs(database, ana) == [replace(kept, saved=1)]
    changed = replace(kept, saved=1, revision=2, body=b"more", nudge_at=None, touched_at=clock.forward(5))
    await save(database, changed)
    assert await open_runs(database, ana) == [replace(changed, saved=2)]


async def test_several_runs_are_open_and_the_one_touched_last_comes_last(
    database: Database, ring: KeyRing, ana: str, clock: Clock, row: Callable[..., RunRow]
) -> None:
    await database.write(lambda conn: someone(conn, ring, "ben"))
    await save(database, row("r1"), row("r2"), row("ended", state="ended"), row("bens", contributor_id="ben"))
    clock.forward(5)
    await save(database, row("r1", revision=2, saved=1))
    assert [run.id for run in await open_runs(database, ana)] == ["r2", "r1"]
    assert {run.id for run in await open_runs(database, ana, "ben")} == {"r1", "r2", "bens"}
    assert await open_runs(database) == []


async def test_something_older_never_overwrites_something_newer(
    database: Database, ana: str, row: Callable[..., RunRow]
) -> None:
    await save(database, row(revision=5, body=b"newer"))
    with pytest.raises(StaleRun):
        await save(database, row(revision=4, body=b"older"), row("other"))
    (kept,) = await open_runs(database, ana)
    assert (kept.revision, kept.body) == (5, b"newer")


async def test_a_reminder_is_due_once(database: Database, ana: str, clock: Clock, row: Callable[..., RunRow]) -> None:
    await save(database, row("soon", nudge_at=clock.now() + timedelta(hours=1)), row("never"))
    assert await nudges(database, clock) == []
    clock.forward(3600)
    assert await nudges(database, clock) == ["soon"]
    assert await nudges(database, clock) == []


async def nudges(database: Database, clock: Clock, limit: int = 10) -> list[str]:
    due = await database.write(lambda conn: runs.due_nudges(conn, clock.now(), limit))
    return [nudge.run_id for nudge in due]


async def test_a_reminder_says_whose_queue_it_belongs_to(
    database: Database, ring: KeyRing, ana: str, clock: Clock, row: Callable[..., RunRow]
) -> None:
    await save(database, row(nudge_at=clock.now()))
    (nudge,) = await database.write(lambda conn: runs.due_nudges(conn, clock.now(), 10))
    assert nudge == runs.Nudge("r1", ana, ring.lookup("user", "ana"), "have_your_say")


@pytest.mark.parametrize("why", ["stopped", "unreachable", "ended"])
async def test_nobody_is_reminded_who_does_not_want_it(
    database: Database, ring: KeyRing, ana: str, clock: Clock, row: Callable[..., RunRow], why: str
) -> None:
    def decline(conn: Connection) -> None:
        if why == "stopped":
            people.stop(conn, ana, clock.now())
        elif why == "unreachable":
            people.set_reachable(conn, ring.lookup("user", "ana"), False)

    await save(database, row(nudge_at=clock.now(), state="ended" if why == "ended" else "open"))
    await database.write(decline)
    assert await nudges(database, clock) == []


async def test_reminders_come_in_parts_oldest_first(
    database: Database, ana: str, clock: Clock, row: Callable[..., RunRow]
) -> None:
    await save(database, *(row(f"r{n}", nudge_at=clock.now() - timedelta(minutes=n)) for n in range(3)))
    assert await nudges(database, clock, limit=2) == ["r2", "r1"]
    assert await nudges(database, clock, limit=2) == ["r0"]


async def test_a_run_left_too_long_ends_and_is_removed_later(
    database: Database, ana: str, clock: Clock, row: Callable[..., RunRow]
) -> None:
    await save(database, row("old", expires_at=clock.now()), row("new", expires_at=clock.now() + timedelta(days=1)))
    assert await database.write(lambda conn: runs.expire(conn, clock.now())) == 1
    assert await database.write(lambda conn: runs.expire(conn, clock.now())) == 0
    assert [run.id for run in await open_runs(database, ana)] == ["new"]
    clock.forward(1)
    assert await database.write(lambda conn: runs.purge(conn, clock.now())) == 1
    assert [run.id for run in await open_runs(database, ana)] == ["new"]
