"""Statements of the path that every update takes, ready to run.

On SQLite, SQLAlchemy takes several times as long to hand a statement to the driver as the driver to carry it out. A
`Prepared` has SQLAlchemy compile it once, with all its types, and goes straight to the driver from then on, in the
transaction of the connection it is given. asyncpg cannot be reached that way: on PostgreSQL SQLAlchemy does it all.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from bot.storage.upsert import PerDialect

Given: TypeAlias = Mapping[str, Any]
Converting: TypeAlias = Sequence[tuple[int, Callable[[Any], Any]]]


class Prepared:
    """One statement. `each` names its expanding parameter, if it has one: a list (`upsert.padded`).

    Several sets of parameters must have the same names; errors are SQLAlchemy's own, and show no values.
    """

    def __init__(self, statement: Any, *, each: str = "") -> None:
        self._statement = statement
        self._each = each
        self._shapes: dict[int, _Shape] = {}

    def all(self, conn: Connection, *given: Given) -> Sequence[Any]:
        """The rows it finds or returns, for one set of parameters or for several; columns are attributes of a row."""
        if conn.dialect.name != "sqlite":
            return conn.execute(self._on(conn), given[0] if len(given) == 1 else given).all()
        shape, driver = self._shape(conn, given[0]), _driver(conn)
        try:
            found = [driver.execute(shape.sql, shape.values(one)).fetchall() for one in given]
        except sqlite3.Error as error:
            raise _as_sqlalchemy(conn, shape.sql, error) from error
        return [shape.row(row) for rows in found for row in rows]

    def run(self, conn: Connection, *given: Given) -> None:
        """Carry it out, for one set of parameters or for several."""
        if conn.dialect.name != "sqlite":
            conn.execute(self._on(conn), given[0] if len(given) == 1 else given)
            return
        shape, driver = self._shape(conn, given[0]), _driver(conn)
        try:
            driver.executemany(shape.sql, [shape.values(one) for one in given])
        except sqlite3.Error as error:
            raise _as_sqlalchemy(conn, shape.sql, error) from error

    def _on(self, conn: Connection) -> Any:
        return self._statement.on(conn) if isinstance(self._statement, PerDialect) else self._statement

    def _shape(self, conn: Connection, given: Given) -> _Shape:
        length = len(given[self._each]) if self._each else 0
        shape = self._shapes.get(length)
        if shape is None:
            shape = self._shapes[length] = _Shape(self._on(conn), conn.dialect, given, self._each)
        return shape


def straight(conn: Connection, sql: str) -> None:
    """Carry out a text without parameters on SQLite's own connection."""
    try:
        cast("sqlite3.Connection", conn.connection.driver_connection).execute(sql)
    except sqlite3.Error as error:
        raise _as_sqlalchemy(conn, sql, error) from error


def _driver(conn: Connection) -> sqlite3.Connection:
    """SQLite's own connection behind one of SQLAlchemy's, in a transaction."""
    if not conn.in_transaction():
        conn.begin()
    return cast("sqlite3.Connection", conn.connection.driver_connection)


def _as_sqlalchemy(conn: Connection, sql: str, error: sqlite3.Error) -> Exception:
    """A driver's error as SQLAlchemy would have raised it."""
    return DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True, dialect=conn.dialect)


class _Shape:
    """What a statement is for lists of one length: its text, and how values go in and come out."""

    def __init__(self, statement: Any, dialect: Dialect, given: Given, each: str) -> None:
        compiled = cast("SQLCompiler", statement.compile(dialect=dialect, column_keys=list(given)))
        expanded = compiled.construct_expanded_state(given)
        names = list(expanded.positiontup or ())
        spread = expanded.parameter_expansion.get(each, [])
        self.sql = expanded.statement
        self._each, self._spread = each, spread
        self._take = _taking(names)
        self._constants = {
            name: expanded.parameters[name] for name in names if name not in given and name not in spread
        }
        types = [compiled.binds[each if name in spread else name].type for name in names]
        self._into = _converting(types, lambda kind: kind.bind_processor(dialect), dialect)
        columns = statement.exported_columns
        out = [column.type for column in columns]
        self._out = _converting(out, lambda kind: kind.result_processor(dialect, None), dialect)
        self._row = _named(columns.keys())

    def values(self, given: Given) -> list[Any]:
        """Parameters in the order of their places."""
        if self._spread:
            given = {**given, **dict(zip(self._spread, given[self._each], strict=True))}
        if self._constants:
            given = {**self._constants, **given}
        values = list(self._take(given))
        for place, convert in self._into:
            values[place] = convert(values[place])
        return values

    def row(self, found: tuple[Any, ...]) -> Any:
        """A row as the program wants it."""
        if not self._out:
            return self._row(found)
        values = list(found)
        for place, convert in self._out:
            values[place] = convert(values[place])
        return self._row(values)


def _named(columns: Sequence[str]) -> Callable[[Iterable[Any]], Any]:
    """What makes a row with these attributes."""
    kind_of_row: Callable[..., Any] = namedtuple
    make: Callable[[Iterable[Any]], Any] = kind_of_row("Row", columns, rename=True)._make
    return make


def _taking(names: Sequence[str]) -> Callable[[Given], Sequence[Any]]:
    """What takes the values of these names out of a set of parameters, in this order."""
    return itemgetter(*names) if len(names) > 1 else lambda given: [given[name] for name in names]


def _converting(
    types: Sequence[TypeEngine[Any]],
    processor: Callable[[TypeEngine[Any]], Callable[[Any], Any] | None],
    dialect: Dialect,
) -> Converting:
    """Which places need their values converted, and how."""
    found = [(place, processor(kind.dialect_impl(dialect))) for place, kind in enumerate(types)]
    return [(place, convert) for place, convert in found if convert is not None]
