"""The audit keeps every line in order. (That it refuses changes is shown with the migrations.)"""

from __future__ import annotations

from bot.storage import audit
from bot.storage.audit import Entry
from bot.storage.database import Database
from tests.conftest import Clock


async def test_lines_are_kept_newest_first(database: Database, clock: Clock) -> None:
    lines = [Entry(clock.forward(1), "staff1", "view.looked", f"view{n % 2}", str(n)) for n in range(5)]
    await database.write(lambda conn: audit.record(conn, lines[:3]))
    await database.write(lambda conn: audit.record(conn, lines[3:]))
    await database.write(lambda conn: audit.record(conn, []))
    assert await database.read(audit.latest) == lines[::-1]
    assert await database.read(lambda conn: audit.latest(conn, subject="view1")) == [lines[3], lines[1]]
    assert await database.read(lambda conn: audit.latest(conn, limit=2)) == [lines[4], lines[3]]
