"""Bringing the schema up to date, from an installed package as well as from a checkout.

Everything here is synchronous and must not run on an event loop: call it before one starts, or in a thread. Alembic is
only imported when there is something to do, so that an ordinary start does not pay for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import URL, Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.storage.database import DatabaseAway, parse_url

if TYPE_CHECKING:
    from alembic.config import Config

Answer = TypeVar("Answer")

HEAD = "0002"
"""The newest revision in `migrations/versions`."""

_FOLDER = Path(__file__).parent / "migrations"
_ADVISORY_LOCK = 0x5A750


def upgrade(url: str, revision: str = "head") -> None:
    """Create or update the schema, in one transaction. Raises `DatabaseAway` where it cannot be reached."""
    if revision == "head" and is_current(url):
        return
    from alembic import command

    _connected(parse_url(url), lambda conn: command.upgrade(_config(conn), revision))


def downgrade(url: str, revision: str) -> None:
    """Go back to an earlier revision (`base`: an empty database), in one transaction."""
    from alembic import command

    _connected(parse_url(url), lambda conn: command.downgrade(_config(conn), revision))


def is_current(url: str) -> bool:
    """Whether the schema is the one this code was written for."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists():
        return False
    return _connected(parsed, _revision) == HEAD


def _revision(conn: Connection) -> str | None:
    if not inspect(conn).has_table("alembic_version"):
        return None
    return conn.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _config(conn: Connection) -> Config:
    from alembic.config import Config

    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})  # two starting at once
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = conn
    return config


def _connected(url: URL, work: Callable[[Connection], Answer]) -> Answer:
    if url.get_backend_name() == "sqlite":
        from bot.storage.sqlite import sqlite_engine

        with sqlite_engine(url).begin() as connection:
            return work(connection)
    return asyncio.run(_connected_to_postgres(url, work))


async def _connected_to_postgres(url: URL, work: Callable[[Connection], Answer]) -> Answer:
    from bot.storage.postgres import postgres_engine

    engine = postgres_engine(url)
    try:
        try:
            connection = await engine.connect()
        except (OSError, DBAPIError) as error:
            raise DatabaseAway(f"The PostgreSQL database cannot be reached: {error}") from error
        try:
            async with connection.begin():
                return await connection.run_sync(work)
        finally:
            await connection.close()
    finally:
        await engine.dispose()
