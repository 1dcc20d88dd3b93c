"""The audit: who did what, when. Rows are added and never changed; triggers in the schema refuse anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from bot.storage.tables import audit

SYSTEM = "system"
"""The actor of what the service does by itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `actor` and `subject` are ids of our own. No words of a person, and nothing that names one."""

    at: datetime
    actor: str
    action: str
    subject: str
    detail: str = ""


_RECORD = insert(audit)
_PAGE = (
    select(audit.c.at, audit.c.actor, audit.c.action, audit.c.subject, audit.c.detail)
    .order_by(audit.c.id.desc())
    .limit(bindparam("limit"))
)
_PAGE_ABOUT = _PAGE.where(audit.c.subject == bindparam("subject"))


def record(conn: Connection, entries: Sequence[Entry]) -> None:
    """Add lines."""
    if entries:
        conn.execute(_RECORD, [asdict(entry) for entry in entries])


def latest(conn: Connection, *, subject: str | None = None, limit: int = 100) -> list[Entry]:
    """The newest lines first, of everything or about one subject."""
    if subject is None:
        rows = conn.execute(_PAGE, {"limit": limit})
    else:
        rows = conn.execute(_PAGE_ABOUT, {"limit": limit, "subject": subject})
    return [Entry(*row) for row in rows]
