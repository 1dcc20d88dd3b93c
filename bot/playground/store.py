"""Keeping the world on disk: one small table of records, written a moment after they change."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import orjson

TABLE = "CREATE TABLE IF NOT EXISTS records (kind TEXT, key TEXT, body BLOB, PRIMARY KEY (kind, key)) WITHOUT ROWID"


class Recorded(Protocol):
    """Something that can be written as one JSON record."""

    def record(self) -> dict[str, Any]:
        """All that is needed to bring it back."""
        ...


class Store:
    """Records by kind and key. With no folder it keeps nothing, and costs nothing.

    A change is written in one transaction at the end of the current turn of the event loop, so a burst of
    changes to one record is one write. What was written survives the end of this process; only a loss of power
    can take the last few moments.
    """

    def __init__(self, folder: Path | None) -> None:
        self._changed: dict[tuple[str, str], Recorded | None] = {}
        self._planned = False
        self._database: sqlite3.Connection | None = None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(folder / "world.sqlite3", check_same_thread=False, isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            self._database.execute(TABLE)

    def put(self, kind: str, key: object, thing: Recorded) -> None:
        """Write `thing` as it will be at the end of this turn."""
        if self._database is not None:
            self._changed[kind, str(key)] = thing
            self._plan()

    def drop(self, kind: str, key: object) -> None:
        """Forget a record."""
        if self._database is not None:
            self._changed[kind, str(key)] = None
            self._plan()

    def load(self, kind: str) -> Iterator[dict[str, Any]]:
        """Every record of a kind, in no promised order."""
        if self._database is not None:
            for (body,) in self._database.execute("SELECT body FROM records WHERE kind = ?", (kind,)):
                yield orjson.loads(body)

    def flush(self) -> None:
        """Write now what has changed."""
        self._planned = False
        if self._database is None or not self._changed:
            return
        changed, self._changed = self._changed, {}
        kept = [(kind, key, orjson.dumps(it.record())) for (kind, key), it in changed.items() if it is not None]
        gone = [names for names, it in changed.items() if it is None]
        self._database.execute("BEGIN")
        self._database.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", kept)
        self._database.executemany("DELETE FROM records WHERE kind = ? AND key = ?", gone)
        self._database.execute("COMMIT")

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        if self._database is not None:
            self._database.close()
            self._database = None

    def _plan(self) -> None:
        if self._planned:
            return
        with contextlib.suppress(RuntimeError):
            asyncio.get_running_loop().call_soon(self.flush)
            self._planned = True
        if not self._planned:
            self.flush()
