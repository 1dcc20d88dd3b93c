"""What is due happens once, whoever finds it, and nothing is skipped in silence."""

from __future__ import annotations

import asyncio
from datetime import date

from sqlalchemy import Connection

from bot.storage import dues
from bot.storage.database import Database
from bot.storage.dues import Due
from tests.storage.given import START, later

KINDS = ("reminder", "closing", "nudge")
TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)


async def test_a_due_is_planned_once_a_day_and_carried_out_once(database: Database) -> None:
    def story(conn: Connection) -> None:
        assert dues.next_due_at(conn) is None
        assert dues.plan(conn, "reminder", "GARDEN", TODAY, START)
        assert not dues.plan(conn, "reminder", "GARDEN", TODAY, later(hours=1)), "the hour that comes twice in autumn"
        assert dues.plan(conn, "reminder", "GARDEN", TOMORROW, later(days=1))
        assert dues.plan(conn, "closing", "GARDEN", TODAY, later(minutes=1))
        assert dues.next_due_at(conn) == (START, "reminder")

        assert dues.claim_due(conn, START, KINDS) == [Due("reminder", "GARDEN", TODAY, START)]
        assert dues.claim_due(conn, START, KINDS) == []
        assert not dues.plan(conn, "reminder", "GARDEN", TODAY, START), "done is done"
        assert [due.kind for due in dues.claim_due(conn, later(days=1), KINDS)] == ["closing", "reminder"]
        assert dues.next_due_at(conn) is None

    await database.write(story)


async def test_what_is_claimed_is_limited_oldest_first(database: Database) -> None:
    def story(conn: Connection) -> None:
        for hour in (3, 1, 2):
            dues.plan(conn, "nudge", f"s{hour}", TODAY, later(hours=hour))
        assert [due.subject for due in dues.claim_due(conn, later(hours=9), KINDS, limit=2)] == ["s1", "s2"]
        assert [due.subject for due in dues.claim_due(conn, later(hours=9), KINDS, limit=2)] == ["s3"]

    await database.write(story)


async def test_what_is_not_asked_for_waits(database: Database) -> None:
    def story(conn: Connection) -> None:
        dues.plan(conn, "reminder", "GARDEN", TODAY, START)
        dues.plan(conn, "nudge", "GARDEN", TODAY, START)
        assert dues.claim_due(conn, START, []) == []
        assert [due.kind for due in dues.claim_due(conn, START, ["nudge", "closing"])] == ["nudge"]
        assert [due.kind for due in dues.claim_due(conn, START, KINDS)] == ["reminder"]

    await database.write(story)


async def test_what_is_done_stays_done_until_it_is_let_go(database: Database) -> None:
    def story(conn: Connection) -> None:
        dues.plan(conn, "reminder", "GARDEN", TODAY, START)
        dues.claim_due(conn, START, KINDS)
        dues.plan(conn, "reminder", "EVENING", TOMORROW, later(days=1))
        assert not dues.plan(conn, "reminder", "GARDEN", TODAY, START)
        assert [due.subject for due in dues.claim_due(conn, later(days=2), KINDS)] == ["EVENING"]
        assert dues.purge(conn, later(days=1)) == 1
        assert dues.plan(conn, "reminder", "GARDEN", TODAY, START)

    await database.write(story)


async def test_of_many_processes_one_carries_out_each_due(database: Database) -> None:
    def before(conn: Connection) -> None:
        for number in range(30):
            dues.plan(conn, "reminder", f"P{number}", TODAY, START)

    await database.write(before)
    claims = await asyncio.gather(
        *(database.write(lambda conn: dues.claim_due(conn, START, KINDS, 7)) for _ in range(8))
    )
    subjects = [due.subject for claim in claims for due in claim]
    assert len(subjects) == len(set(subjects))
    rest = await database.write(lambda conn: dues.claim_due(conn, START, KINDS))
    assert len({*subjects, *(due.subject for due in rest)}) == 30
