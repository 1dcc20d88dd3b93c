"""Opening the database, whichever of the two it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Literal, TypeVar

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

Answer = TypeVar("Answer")


class DatabaseAway(Exception):
    """The database could not be reached or could not write just now (down, locked, disk full): try again later."""


class DatabaseBusy(Exception):
    """Another process already has this SQLite database open: stop that one first."""


class Database(ABC):
    """Runs plain functions of a `Connection` in transactions, off the event loop or alongside it."""

    dialect: Literal["sqlite", "postgresql"]

    @abstractmethod
    async def write(self, work: Callable[[Connection], Answer]) -> Answer:
        """Run `work(conn)` in one transaction, commit, and give its answer; an error rolls everything back.

        Raises `DatabaseAway` where trying again may help.
        """

    @abstractmethod
    async def read(self, work: Callable[[Connection], Answer]) -> Answer:
        """Run `work(conn)`, which only looks, without holding up the writers. Raises `DatabaseAway`."""

    @abstractmethod
    async def let_go(self) -> None:
        """After something was erased: leave none of it in files beside the database either."""

    @abstractmethod
    async def close(self) -> None:
        """Finish what runs, then let go of every connection."""


def open_database(url: str, *, alone: bool = True) -> Database:
    """Open `sqlite:///path`, `postgresql://...` or `postgresql+asyncpg://...`; the schema must be there (`migrate`).

    `alone` holds a lock beside a SQLite file for as long as it is open, so that two bots cannot work on it; a short
    command beside a running bot passes False and relies on SQLite's own locks. Raises `DatabaseBusy`, and `ValueError`
    for a URL that is neither.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        from bot.storage.sqlite import SqliteDatabase

        return SqliteDatabase(parsed, alone=alone)
    from bot.storage.postgres import PostgresDatabase

    return PostgresDatabase(parsed)


def parse_url(url: str) -> URL:
    """The URL with the driver we use; raises `ValueError` with an example of a good one."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ValueError(_EXAMPLES) from error
    if parsed.drivername in {"postgres", "postgresql", "postgresql+asyncpg"}:
        return parsed.set(drivername="postgresql+asyncpg")
    if parsed.drivername in {"sqlite", "sqlite+pysqlite"} and parsed.database not in {None, "", ":memory:"}:
        return parsed.set(drivername="sqlite+pysqlite")
    raise ValueError(_EXAMPLES)


_EXAMPLES = "a database URL looks like sqlite:////var/lib/sayso/sayso.db or postgresql://sayso:password@localhost/sayso"
