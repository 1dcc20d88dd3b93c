"""One transaction for each `write`, on both databases; SQLite durable and for one process only."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.storage import keep, migrate
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, DatabaseAway, DatabaseBusy, open_database, parse_url
from bot.storage.keyfile import KeyTrouble
from bot.storage.tables import dues
from bot.storage.upsert import in_parts, padded


async def value(database: Database, name: str) -> str | None:
    return await database.read(lambda conn: keep.get(conn, name))


async def test_what_is_written_is_there_to_be_read(database: Database) -> None:
    answer = await database.write(lambda conn: keep.put(conn, "day", "Monday") or "done")
    assert answer == "done"
    assert await value(database, "day") == "Monday"
    await database.write(lambda conn: keep.put(conn, "day", "Tuesday"))
    assert await value(database, "day") == "Tuesday"


async def test_an_error_takes_back_the_whole_transaction(database: Database) -> None:
    def half(conn: Connection) -> None:
        keep.put(conn, "day", "Monday")
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        await database.write(half)
    assert await value(database, "day") is None


async def test_an_inner_transaction_can_fail_alone(database: Database) -> None:
    def nested(conn: Connection) -> None:
        with conn.begin_nested():
            keep.put(conn, "second", "lost")
            conn.execute(text("INSERT INTO keep (name, value) VALUES ('first', 'again')"))

    def partly(conn: Connection) -> None:
        keep.put(conn, "first", "kept")
        with pytest.raises(IntegrityError):
            nested(conn)
        keep.put(conn, "third", "kept")

    await database.write(partly)
    assert [await value(database, name) for name in ("first", "second", "third")] == ["kept", None, "kept"]


async def test_writes_that_come_at_once_all_happen(database: Database) -> None:
    def one_more(conn: Connection) -> None:
        if conn.dialect.name == "postgresql":
            conn.execute(text("LOCK TABLE keep IN EXCLUSIVE MODE"))
        keep.put(conn, "count", str(int(keep.get(conn, "count") or 0) + 1))

    await asyncio.gather(*(database.write(one_more) for _ in range(20)))
    assert await value(database, "count") == "20"


async def test_times_come_back_aware_and_in_utc_and_sort(database: Database) -> None:
    summer = timezone(timedelta(hours=1))
    moments = [
        datetime(2026, 7, 1, 9, 0, 0, 5, tzinfo=summer),
        datetime(2026, 7, 1, 8, 30, tzinfo=UTC),
        datetime(2026, 7, 1, 9, 0, tzinfo=summer),
    ]
    rows = [{"kind": "k", "subject": "s", "local_date": str(n), "due_at": at} for n, at in enumerate(moments)]
    await database.write(lambda conn: conn.execute(insert(dues), rows))
    found = await database.read(
        lambda conn: conn.execute(select(dues.c.due_at).order_by(dues.c.due_at)).scalars().all()
    )
    assert found == sorted(moments)
    assert all(moment.utcoffset() == timedelta(0) for moment in found)
    early = await database.read(
        lambda conn: conn.execute(select(dues.c.local_date).where(dues.c.due_at <= moments[2])).scalars().all()
    )
    assert early == ["2"]


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    row = {"kind": "k", "subject": "s", "local_date": "d", "due_at": datetime(2026, 7, 1)}  # noqa: DTZ001
    with pytest.raises((StatementError, DBAPIError), match="without a zone"):
        await database.write(lambda conn: conn.execute(insert(dues).values(row)))


async def test_errors_show_no_values(database: Database) -> None:
    secret = "what a child said"

    def twice(conn: Connection) -> None:
        for _ in range(2):
            conn.execute(text("INSERT INTO keep (name, value) VALUES ('x', :value)"), {"value": secret})

    with pytest.raises(IntegrityError) as caught:
        await database.write(twice)
    assert secret not in str(caught.value)


async def test_a_database_sealed_with_another_key_is_noticed(database: Database, ring: KeyRing) -> None:
    await database.write(lambda conn: keep.settle_key(conn, ring))
    await database.write(lambda conn: keep.settle_key(conn, ring))
    with pytest.raises(KeyTrouble, match="another key"):
        await database.write(lambda conn: keep.settle_key(conn, KeyRing(bytes(32))))


async def test_a_server_that_is_not_there_is_away() -> None:
    database = open_database("postgresql://sayso@127.0.0.1:1/sayso")
    with pytest.raises(DatabaseAway):
        await database.read(lambda conn: keep.get(conn, "x"))
    await database.close()


# --- SQLite ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'sayso.db'}"
    migrate.upgrade(url)
    return url


async def test_sqlite_keeps_a_commit_through_a_power_cut_and_erases_what_is_deleted(sqlite_url: str) -> None:
    def ask(conn: Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout", "query_only")
        return {name: conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}

    database = open_database(sqlite_url)
    full = 2
    settings = {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10000,
    }
    assert await database.write(ask) == settings | {"query_only": 0}
    assert await database.read(ask) == settings | {"query_only": 1}
    await database.close()


async def test_a_write_has_the_lock_before_it_looks(sqlite_url: str) -> None:
    def look_then_write(conn: Connection) -> None:
        other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), timeout=0, isolation_level=None)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        keep.put(conn, "day", "Monday")

    database = open_database(sqlite_url)
    await database.write(look_then_write)
    await database.close()


def test_the_file_is_for_its_owner_only(sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    assert path.stat().st_mode & 0o077 == 0


async def test_a_second_process_is_refused_until_the_first_lets_go(sqlite_url: str) -> None:
    opening = f"from bot.storage.database import open_database; open_database({sqlite_url!r})"

    def start_another() -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", opening], capture_output=True, text=True, timeout=60, check=False)

    database = open_database(sqlite_url)
    with pytest.raises(DatabaseBusy, match="Stop it first"):
        open_database(sqlite_url)
    refused = await asyncio.to_thread(start_another)
    assert refused.returncode != 0
    assert "DatabaseBusy" in refused.stderr
    await database.close()
    assert (await asyncio.to_thread(start_another)).returncode == 0


async def test_a_short_command_works_beside_the_bot(sqlite_url: str) -> None:
    bot = open_database(sqlite_url)
    command = open_database(sqlite_url, alone=False)
    await command.write(lambda conn: keep.put(conn, "asked", "yes"))
    assert await value(bot, "asked") == "yes"
    await command.close()
    await bot.close()


async def test_reading_does_not_wait_for_a_long_write(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    await database.write(lambda conn: keep.put(conn, "day", "Monday"))
    entered, leave = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def long(conn: Connection) -> None:
        keep.put(conn, "day", "Tuesday")
        loop.call_soon_threadsafe(entered.set)
        asyncio.run_coroutine_threadsafe(leave.wait(), loop).result(timeout=30)

    writing = asyncio.create_task(database.write(long))
    await entered.wait()
    assert await value(database, "day") == "Monday"
    leave.set()
    await writing
    assert await value(database, "day") == "Tuesday"
    await database.close()


async def test_a_file_that_is_no_database_is_away_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(b"my shopping list, which is quite long, " * 40)
    database = open_database(f"sqlite:///{path}")
    with pytest.raises((DatabaseAway, DBAPIError)):
        await database.write(lambda conn: keep.put(conn, "x", "y"))
    await database.close()
    assert path.read_bytes().startswith(b"my shopping list")


async def test_a_locked_file_is_away_for_now(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.storage.sqlite._PRAGMAS", ("PRAGMA busy_timeout=50",))
    database = open_database(sqlite_url)
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseAway, match="locked"):
        await database.write(lambda conn: keep.put(conn, "x", "y"))
    other.execute("ROLLBACK")
    other.close()
    await database.write(lambda conn: keep.put(conn, "x", "y"))
    assert await value(database, "x") == "y"
    await database.close()


# --- URLs and lists --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["postgres://u:p@h/d", "postgresql://u:p@h/d", "postgresql+asyncpg://u:p@h/d"])
def test_every_form_of_a_postgresql_url_gets_our_driver(url: str) -> None:
    assert parse_url(url).render_as_string(hide_password=False) == "postgresql+asyncpg://u:p@h/d"


@pytest.mark.parametrize(
    "url", ["", "mysql://x/y", "sqlite://", "sqlite:///:memory:", "sayso.db", "postgresql+psycopg://h"]
)
def test_any_other_url_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(ValueError, match=r"sqlite:////var/lib/sayso/sayso\.db"):
        parse_url(url)


@pytest.mark.parametrize(("given", "length"), [(0, 0), (1, 1), (2, 2), (3, 4), (5, 8), (32, 32), (33, 64)])
def test_lists_are_filled_up_with_their_last_value(given: int, length: int) -> None:
    filled = padded(range(given))
    assert len(filled) == length
    assert set(filled) == set(range(given))


def test_parts_make_up_the_whole() -> None:
    parts = [list(part) for part in in_parts(range(10), 4)]
    assert parts == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
