"""Column types of our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect
from sqlalchemy.types import TypeDecorator


class When(TypeDecorator[datetime]):
    """A moment: an aware datetime goes in, an aware datetime in UTC comes out, on every database.

    SQLite has no type for it and gets ISO 8601 in UTC, always of the same length, so that text sorts as time does. A
    time without a zone is a mistake of the caller and raises `ValueError` (which SQLAlchemy shows as a
    `StatementError`). Whole processors rather than `process_bind_param`: they run for every value of every row.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """From the program to the database."""
        return _to_text if dialect.name == "sqlite" else _checked

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """From the database to the program."""
        return _from_text if dialect.name == "sqlite" else _in_utc


def _checked(value: datetime | None) -> datetime | None:
    if value is not None and value.tzinfo is None:
        raise ValueError("a time without a zone cannot be kept")
    return value


def _in_utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


@lru_cache(maxsize=64)  # one event writes the same moment many times; moments that are equal have the same text
def _to_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is not UTC:
        _checked(value)
        value = value.astimezone(UTC)
    return value.isoformat(" ", "microseconds")


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)
