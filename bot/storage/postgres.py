"""PostgreSQL: an asyncpg pool; the same plain functions run on it through SQLAlchemy's greenlet bridge."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage.database import Database, DatabaseAway

Answer = TypeVar("Answer")


def postgres_engine(url: URL) -> AsyncEngine:
    """An engine that keeps prepared statements (ours are few and fixed) and shows no values in its errors.

    Bitmap scans are off: in the queues they visit every row that was ever done with until the next VACUUM, where an
    index scan remembers what is dead (measured: a claim was ten times as slow with them).
    """
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_size=4,
        max_overflow=8,
        connect_args={
            "prepared_statement_cache_size": 1024,
            "server_settings": {"application_name": "sayso", "jit": "off", "enable_bitmapscan": "off"},
        },
    )


_PASSING = ("08", "25006", "40", "53", "55P03", "57", "58")
"""How SQLSTATEs begin (https://www.postgresql.org/docs/current/errcodes-appendix.html) after which the same may work
another time: connections lost, a server that only reads, deadlocks and lost races, no room, locks, shutdown, its disk.
"""


def _passes(error: DBAPIError) -> bool:
    """Whether the trouble is with the server rather than with what was asked of it."""
    if error.connection_invalidated or isinstance(error, (InterfaceError, OperationalError)):
        return True
    return str(getattr(error.orig, "sqlstate", None) or "").startswith(_PASSING)


class PostgresDatabase(Database):
    """A PostgreSQL database that any number of processes may share."""

    dialect = "postgresql"

    def __init__(self, url: URL) -> None:
        self._engine = postgres_engine(url)

    async def write(self, work: Callable[[Connection], Answer]) -> Answer:
        async with self._connection() as connection, connection.begin():
            return await connection.run_sync(work)

    async def read(self, work: Callable[[Connection], Answer]) -> Answer:
        async with self._connection() as connection:
            return await connection.run_sync(work)

    async def let_go(self) -> None:
        """Nothing: dead rows are PostgreSQL's to vacuum, and its log files are not ours to cut."""

    async def close(self) -> None:
        await self._engine.dispose()

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[AsyncConnection]:
        try:
            connection = await self._engine.connect()
        except (OSError, InterfaceError, OperationalError, PoolTimeout) as error:
            raise DatabaseAway(f"PostgreSQL cannot be reached: {type(error).__name__}") from error
        try:
            yield connection
        except DBAPIError as error:
            if not _passes(error):
                raise
            raise DatabaseAway(f"PostgreSQL went away: {type(error.orig).__name__}") from error
        finally:
            await connection.close()
