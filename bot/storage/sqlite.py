"""SQLite: one thread that writes, one that reads, each with its own connection.

A transaction that writes takes the write lock when it begins (BEGIN IMMEDIATE): a deferred one that turns to writing
late fails at once, without waiting. `synchronous=FULL` with the write-ahead log keeps a commit through a power cut.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import OperationalError

from bot.storage.database import Database, DatabaseAway, DatabaseBusy
from bot.storage.prepared import straight

Answer = TypeVar("Answer")

_PRAGMAS = (
    "PRAGMA busy_timeout=10000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)


def sqlite_engine(url: URL, *, writes: bool = True) -> Engine:
    """A synchronous engine with our settings on every connection. The file is made if need be, for its owner only."""
    path = Path(url.database or "")
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True, connect_args={"cached_statements": 512})

    @event.listens_for(engine, "connect")
    def settle(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, not guessed by the driver
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if not writes:
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        straight(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


class SqliteDatabase(Database):
    """A SQLite file. `alone`: hold the lock file beside it, or raise `DatabaseBusy`."""

    dialect = "sqlite"

    def __init__(self, url: URL, *, alone: bool) -> None:
        path = Path(url.database or "")
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = _lock(path) if alone else None
        self._writer = _Lane(sqlite_engine(url), "sqlite-writer")
        self._reader = _Lane(sqlite_engine(url, writes=False), "sqlite-reader")

    async def write(self, work: Callable[[Connection], Answer]) -> Answer:
        return await self._writer.run(work)

    async def read(self, work: Callable[[Connection], Answer]) -> Answer:
        return await self._reader.run(work)

    async def let_go(self) -> None:
        await self._writer.empty_log()

    async def close(self) -> None:
        await self._reader.close()
        await self._writer.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


class _Lane:
    """One thread with one connection, kept open; what is asked of it is done in turn."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._connection: Connection | None = None

    async def run(self, work: Callable[[Connection], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, work)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown()

    async def empty_log(self) -> None:
        """Write the log into the database and cut it to nothing: erased rows would stay readable in it."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._checkpoint)

    def _checkpoint(self) -> None:
        if self._connection is not None:
            driver: sqlite3.Connection = self._connection.connection.driver_connection  # type: ignore[assignment]
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _transaction(self, work: Callable[[Connection], Answer]) -> Answer:
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                return work(self._connection)
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
                raise  # what was asked of it is wrong, and will be the next time
            raise DatabaseAway(f"SQLite: {error.orig}") from error

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _lock(path: Path) -> int:
    """The descriptor of the locked file beside the database; the system frees it when the process ends, however."""
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise DatabaseBusy(
            f"Another Sayso is already using {path}. Stop it first, or use PostgreSQL to run several."
        ) from None
    return descriptor
