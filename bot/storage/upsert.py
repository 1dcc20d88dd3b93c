"""INSERT ... ON CONFLICT for both databases, and lists of values whose statements stay few.

SQLAlchemy has one `insert` per dialect for this; a `PerDialect` holds a statement for each, built once at import.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.elements import KeyedColumnElement

Where: TypeAlias = Callable[[Table, Any], ColumnElement[bool]]
Value = TypeVar("Value")


class PerDialect:
    """One statement as each database wants it: `conn.execute(STATEMENT.on(conn), rows)`."""

    def __init__(self, build: Callable[[Callable[[Table], Any]], Any]) -> None:
        self._statements = {"sqlite": build(sqlite.insert), "postgresql": build(postgresql.insert)}

    def on(self, conn: Connection) -> Any:
        """The statement for the database behind `conn`."""
        return self._statements[conn.dialect.name]


def insert_or_ignore(table: Table, *keys: str, returning: Sequence[KeyedColumnElement[Any]] = ()) -> PerDialect:
    """Insert; a row whose `keys` are already there is left as it is (and does not come back in `returning`)."""

    def build(insert: Callable[[Table], Any]) -> Any:
        statement = insert(table).on_conflict_do_nothing(index_elements=list(keys))
        return statement.returning(*returning) if returning else statement

    return PerDialect(build)


def insert_or_update(
    table: Table,
    *keys: str,
    columns: Sequence[str],
    where: Where | None = None,
    returning: Sequence[KeyedColumnElement[Any]] = (),
) -> PerDialect:
    """Insert; where `keys` are already there, `columns` take the new values.

    `where(table, excluded)` may refuse the update by comparing the row that is there with the one that came.
    """

    def build(insert: Callable[[Table], Any]) -> Any:
        statement = insert(table)
        new = statement.excluded
        statement = statement.on_conflict_do_update(
            index_elements=list(keys),
            set_={name: new[name] for name in columns},
            where=where(table, new) if where else None,
        )
        return statement.returning(*returning) if returning else statement

    return PerDialect(build)


def padded(values: Iterable[Value]) -> list[Value]:
    """A list for an expanding IN, filled up with its last value to a power of two.

    Each length is a statement of its own for the database to prepare; this leaves a dozen rather than hundreds.
    """
    filled = list(values)
    if filled:
        filled += [filled[-1]] * ((1 << (len(filled) - 1).bit_length()) - len(filled))
    return filled


def in_parts(values: Sequence[Value], size: int = 1024) -> Iterator[Sequence[Value]]:
    """`values` in parts that stay below the number of parameters one statement may have."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
