"""Statements that are ready to run give what SQLAlchemy gives, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.storage.database import Database
from bot.storage.prepared import Prepared
from bot.storage.tables import media, metadata
from bot.storage.upsert import insert_or_ignore, padded

MOMENT = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)

ADD = Prepared(insert_or_ignore(media, "id", returning=[media.c.id, media.c.created_at]))
INSERT = Prepared(insert(media))
SHOWN = (media.c.id, media.c.kind, media.c.silent, media.c.waveform, media.c.file_enc, media.c.created_at)
OF = select(*SHOWN).where(media.c.id.in_(bindparam("ids", expanding=True))).order_by(media.c.id)
READY_OF = Prepared(OF, each="ids")
FAIL = Prepared(
    update(media)
    .where(media.c.id.in_(bindparam("ids", expanding=True)), media.c.created_at <= bindparam("until"))
    .values(state="failed"),
    each="ids",
)


def row(name: str, **other: Any) -> dict[str, Any]:
    """A voice note with something of every type there is."""
    known = {"id": name, "kind": "voice", "state": "pending", "silent": True, "waveform": [0, 9], "file_enc": b"\x00f"}
    return known | {"due_at": MOMENT, "created_at": MOMENT} | other


def of(conn: Connection, *ids: str) -> list[Any]:
    return list(READY_OF.all(conn, {"ids": padded(ids)}))


async def test_rows_are_as_sqlalchemy_gives_them(database: Database) -> None:
    def work(conn: Connection) -> None:
        ADD.all(conn, row("a"), row("b", silent=None, waveform=None, file_enc=None))
        ours, theirs = of(conn, "a", "b"), conn.execute(OF, {"ids": ["a", "b"]}).all()
        assert [tuple(one) for one in ours] == [tuple(one) for one in theirs]
        assert [one.created_at for one in ours] == [MOMENT, MOMENT]
        assert (ours[0].silent, ours[0].waveform, ours[0].file_enc) == (True, [0, 9], b"\x00f")

    await database.write(work)


async def test_lists_may_have_any_length(database: Database) -> None:
    def work(conn: Connection) -> None:
        names = [f"m{number}" for number in range(9)]
        INSERT.run(conn, *map(row, names))
        for many in (1, 2, 3, 9, 1, 5):
            assert [found.id for found in of(conn, *names[:many])] == names[:many]

    await database.write(work)


async def test_what_is_there_already_does_not_come_back(database: Database) -> None:
    def work(conn: Connection) -> list[str]:
        first = ADD.all(conn, row("a"), row("b"))
        assert [found.created_at for found in first] == [MOMENT, MOMENT]
        return [found.id for found in ADD.all(conn, row("b"), row("c"), row("c"))]

    assert await database.write(work) == ["c"]


async def test_values_of_the_statement_itself_go_in_too(database: Database) -> None:
    def work(conn: Connection) -> list[str]:
        INSERT.run(conn, row("a"), row("b"), row("c", created_at=MOMENT.replace(year=2027)))
        FAIL.run(conn, {"ids": padded(["a", "c"]), "until": MOMENT})
        return list(conn.execute(select(media.c.state).order_by(media.c.id)).scalars())

    assert await database.write(work) == ["failed", "pending", "pending"]


async def test_it_is_part_of_the_transaction(database: Database) -> None:
    def dies(conn: Connection) -> None:
        INSERT.run(conn, row("a"))
        assert [found.id for found in of(conn, "a")] == ["a"]
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        await database.write(dies)
    assert await database.read(lambda conn: of(conn, "a")) == []


async def test_errors_are_sqlalchemys_and_show_no_values(database: Database) -> None:
    await database.write(lambda conn: INSERT.run(conn, row("a-secret")))
    with pytest.raises(IntegrityError) as caught:
        await database.write(lambda conn: INSERT.run(conn, row("a-secret", file_enc=b"words")))
    if database.dialect == "sqlite":  # PostgreSQL's own detail names the key
        assert "secret" not in str(caught.value)
    assert "words" not in str(caught.value)


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises((ValueError, StatementError, DBAPIError), match="without a zone"):
        await database.write(lambda conn: INSERT.run(conn, row("a", created_at=datetime(2026, 11, 23))))  # noqa: DTZ001
    assert await database.read(lambda conn: of(conn, "a")) == []


def test_no_column_is_filled_in_by_the_program() -> None:
    """A statement that goes straight to the driver would leave it empty; the database's own defaults are fine."""
    assert [str(column) for table in metadata.tables.values() for column in table.columns if column.default] == []
