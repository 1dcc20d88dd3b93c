"""The migrations build exactly the tables in `tables.py`, can be undone, and guard the audit."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.storage import migrate
from bot.storage.database import Database, open_database
from bot.storage.tables import metadata


def differences(conn: Connection) -> list[object]:
    defaults = conn.dialect.name == "postgresql"  # SQLite gives its defaults back as text that does not compare
    context = MigrationContext.configure(conn, opts={"compare_server_default": defaults})
    return list(compare_metadata(context, metadata))


def tables_in(url: str) -> set[str]:
    async def look() -> set[str]:
        database = open_database(url)
        try:
            return set(await database.read(lambda conn: inspect(conn).get_table_names()))
        finally:
            await database.close()

    return asyncio.run(look())


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
    folder = Path(migrate.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == migrate.HEAD


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"])
async def test_the_audit_refuses_changes(database: Database, change: str) -> None:
    row = "INSERT INTO audit (at, actor, action, subject) VALUES ('2026-11-23 16:30:00', 'system', 'tried', 'x')"
    await database.write(lambda conn: conn.execute(text(row)))
    with pytest.raises(DBAPIError, match="audit rows stay"):
        await database.write(lambda conn: conn.execute(text(change)))
