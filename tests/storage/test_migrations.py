"""The migrations build exactly the tables in `tables.py`, can be undone, and guard the audit."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.exc import DBAPIError

from bot.storage import migrate, transcripts
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, open_database
from bot.storage.tables import contributors, metadata
from tests.storage.given import START

FOLDER = Path(migrate.__file__).parent / "migrations"
RELEASED = {"0001_first_schema.py": "144965375695a4731600104216081ccb8de2cd1bb96da236ba69b1df5b202951"}
"""Migrations that databases out there have gone through, with their SHA-256: whatever changes goes into a new one."""

Answer = TypeVar("Answer")


def differences(conn: Connection) -> list[object]:
    defaults = conn.dialect.name == "postgresql"  # SQLite gives its defaults back as text that does not compare
    context = MigrationContext.configure(conn, opts={"compare_server_default": defaults})
    return list(compare_metadata(context, metadata))


def ask(url: str, work: Callable[[Connection], Answer], *, writes: bool = False) -> Answer:
    async def look() -> Answer:
        database = open_database(url)
        try:
            return await (database.write(work) if writes else database.read(work))
        finally:
            await database.close()

    return asyncio.run(look())


def tables_in(url: str) -> set[str]:
    return ask(url, lambda conn: set(inspect(conn).get_table_names()))


def test_up_down_and_up_again(bare_url: str) -> None:
    assert not migrate.is_current(bare_url)
    migrate.upgrade(bare_url)
    assert migrate.is_current(bare_url)
    assert tables_in(bare_url) == {*metadata.tables, "alembic_version"}
    migrate.downgrade(bare_url, "base")
    assert tables_in(bare_url) == {"alembic_version"}
    assert not migrate.is_current(bare_url)
    migrate.upgrade(bare_url)
    assert migrate.is_current(bare_url)


def test_a_second_upgrade_changes_nothing(bare_url: str) -> None:
    migrate.upgrade(bare_url)
    migrate.upgrade(bare_url)
    assert migrate.is_current(bare_url)


async def test_the_migrated_schema_is_the_one_in_tables(database: Database) -> None:
    assert await database.read(differences) == []


async def test_the_comparison_sees_a_difference(database: Database) -> None:
    await database.write(lambda conn: conn.execute(text("ALTER TABLE runs ADD COLUMN extra INTEGER")))
    assert await database.read(differences)


def test_head_names_the_newest_revision() -> None:
    assert ScriptDirectory(str(FOLDER)).get_current_head() == migrate.HEAD


@pytest.mark.parametrize("name", RELEASED)
def test_a_migration_that_is_out_is_never_changed(name: str) -> None:
    assert hashlib.sha256((FOLDER / "versions" / name).read_bytes()).hexdigest() == RELEASED[name]


# --- a database from before


def made_before(url: str, ring: KeyRing) -> None:
    """A database of the first schema, in which Ana said something with a voice note."""
    migrate.upgrade(url, "0001")
    who = {"id": "ana", "account": "a-ana", "key": ring.new_person_key("ana"), "lookup": ring.lookup("user", "ana")}
    values: dict[str, Any] = who | {"sealed": b"-", "at": "2026-11-23 16:30:00+00:00", "day": "2026-12-14"}
    rows = (
        "accounts (id, lookup, identity_enc, contributor_id, created_at) VALUES (:account, :lookup, :sealed, :id, :at)",
        "contributors (id, account_id, pseudonym, key_wrapped, created_at) VALUES (:id, :account, 'otter', :key, :at)",
        "projects (id, body, state, flow, promised_on, created_at, changed_at)"
        " VALUES ('SWING', '{}', 'open', 'have-your-say', :day, :at, :at)",
        "views (id, project_id, question_id, contributor_id, mode, choice, status, said_at, age_band, role, language)"
        " VALUES ('v1', 'SWING', 'q', :id, 'voice', '[]', 'waiting', :at, '8-12', 'young_person', 'cy')",
        "media (id, contributor_id, kind, state, due_at, created_at) VALUES ('note1', :id, 'voice', 'ready', :at, :at)",
        "media (id, contributor_id, kind, state, due_at, created_at) VALUES ('pic1', :id, 'image', 'ready', :at, :at)",
        "view_media (view_id, media_id, position) VALUES ('v1', 'note1', 0), ('v1', 'pic1', 1)",
        "runs (id, contributor_id, flow, state, revision, body_enc, touched_at)"
        " VALUES ('r1', :id, 'hello', 'open', 1, :sealed, :at)",
    )

    def fill(conn: Connection) -> None:
        postgres = conn.dialect.name == "postgresql"
        for row in rows:
            values_of = {name: value for name, value in values.items() if f":{name}" in row}
            if postgres:
                row = row.replace(":at", "CAST(CAST(:at AS text) AS timestamptz)")
                row = row.replace(":day", "CAST(CAST(:day AS text) AS date)")
            conn.execute(text(f"INSERT INTO {row}"), values_of)

    ask(url, fill, writes=True)


def everything(conn: Connection) -> dict[str, int]:
    names = ("accounts", "contributors", "projects", "views", "media", "view_media", "runs")
    return {name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in names}  # noqa: S608


ALL = {"accounts": 1, "contributors": 1, "projects": 1, "views": 1, "media": 2, "view_media": 2, "runs": 1}


def test_a_database_of_the_first_schema_comes_up_with_its_rows(bare_url: str, ring: KeyRing) -> None:
    made_before(bare_url, ring)
    assert not migrate.is_current(bare_url)
    migrate.upgrade(bare_url)
    assert ask(bare_url, everything) == ALL
    assert ask(bare_url, differences) == []
    assert ask(bare_url, lambda conn: conn.execute(select(contributors.c.read_aloud)).scalars().all()) == [False]
    # A voice note from before is written down, or typed by staff, like any other.
    [job] = ask(bare_url, lambda conn: transcripts.claim(conn, 5, START, START), writes=True)
    assert (job.media_id, job.language, job.tries) == ("note1", "cy", 1)

    migrate.downgrade(bare_url, "0001")
    assert ask(bare_url, everything) == ALL
    migrate.upgrade(bare_url)
    assert ask(bare_url, everything) == ALL


def test_what_a_changed_first_schema_made_already_is_left_alone(bare_url: str, ring: KeyRing) -> None:
    made_before(bare_url, ring)
    migrate.upgrade(bare_url)
    ask(bare_url, lambda conn: conn.execute(text("UPDATE transcripts SET state = 'silent'")), writes=True)
    ask(bare_url, lambda conn: conn.execute(text("UPDATE alembic_version SET version_num = '0001'")), writes=True)
    migrate.upgrade(bare_url)
    assert ask(bare_url, differences) == []
    assert ask(bare_url, lambda conn: conn.execute(text("SELECT state FROM transcripts")).scalars().all()) == ["silent"]


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"])
async def test_the_audit_refuses_changes(database: Database, change: str) -> None:
    row = "INSERT INTO audit (at, actor, action, subject) VALUES ('2026-11-23 16:30:00', 'system', 'tried', 'x')"
    await database.write(lambda conn: conn.execute(text(row)))
    with pytest.raises(DBAPIError, match="audit rows stay"):
        await database.write(lambda conn: conn.execute(text(change)))
