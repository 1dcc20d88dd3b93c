"""What others said is one row of counts for all processes, each of them five people from the one before."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from bot.storage import projects, shown_counts, views
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.project_files import ProjectFile
from flows.messages import Own
from flows.ports import Question
from tests.storage import given
from tests.storage.given import START
from tests.storage.test_mended_races import two_processes

SAFE = Question("safe", "yes_no", Own({"en": "Do you feel all right there?"}))
PARK = replace(given.file().project, questions=(SAFE,), state="open")


def opened(conn: Connection) -> None:
    projects.add(conn, ProjectFile(PARK), START)


def says(conn: Connection, ring: KeyRing, *people: int, answer: str = "yes") -> None:
    """These people tap an answer, each for the first time."""
    for number in people:
        person = given.someone(conn, ring, f"p{number}")
        views.keep(conn, [person.says("safe", mode="choice", choice=(answer,))])


def shown(conn: Connection) -> dict[str, int]:
    return dict(shown_counts.shown(conn, PARK.id).get("safe", {}))


def counted(conn: Connection) -> dict[str, int]:
    return dict(shown_counts.move_on(conn, PARK)["safe"])


async def test_one_more_answer_is_not_told_of_by_itself(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        opened(conn)
        assert shown(conn) == {}
        says(conn, ring, 1, 2, 3, 4)
        assert counted(conn) == {"yes": 0, "no": 0}
        says(conn, ring, 5, 6, answer="no")
        assert counted(conn) == shown(conn) == {"yes": 4, "no": 2}
        says(conn, ring, 7, 8, 9, 10)
        assert counted(conn) == {"yes": 4, "no": 2}
        says(conn, ring, 11)
        assert counted(conn) == {"yes": 9, "no": 2}

    await database.write(story)


async def test_nor_is_one_that_was_taken_back(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        opened(conn)
        says(conn, ring, *range(12))
        assert counted(conn) == {"yes": 12, "no": 0}
        for number in range(4):
            views.take_back_all(conn, f"p{number}")
            assert counted(conn) == {"yes": 12, "no": 0}
        views.take_back_all(conn, "p4")
        assert counted(conn) == {"yes": 7, "no": 0}

    await database.write(story)


async def test_what_was_counted_and_never_committed_was_never_shown(database: Database, ring: KeyRing) -> None:
    def story(conn: Connection) -> None:
        opened(conn)
        says(conn, ring, *range(5))

    def fails(conn: Connection) -> None:
        assert counted(conn) == {"yes": 5, "no": 0}
        raise LookupError

    await database.write(story)
    with pytest.raises(LookupError):
        await database.write(fails)
    assert await database.read(shown) == {}


@pytest.mark.parametrize("dialect", ["postgresql"])
async def test_two_processes_that_count_at_once_show_the_same(
    database: Database, database_url: str, ring: KeyRing
) -> None:
    def at_first(conn: Connection) -> None:
        opened(conn)
        says(conn, ring, *range(6))
        counted(conn)

    await database.write(at_first)
    async with two_processes(database_url) as (one, two):
        await database.write(lambda conn: says(conn, ring, *range(6, 11)))
        assert await one.run_sync(counted) == {"yes": 11, "no": 0}
        await database.write(lambda conn: says(conn, ring, 11))
        async with asyncio.timeout(10):  # nobody waits for the other
            assert await two.run_sync(counted) == {"yes": 6, "no": 0}, "the other is at it: what was shown stays"
        await one.commit()
        assert await two.run_sync(counted) == {"yes": 11, "no": 0}
    assert await database.read(shown) == {"yes": 11, "no": 0}
