"""Who is to be asked again, at the time they said, and who was reminded of what: of each project once at most.

Both are rows of `dues`, whose subject is `contributor:project`; they go when the person is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, select, update

from bot.storage.dues import DONE, WAITING
from bot.storage.prepared import Prepared
from bot.storage.tables import accounts, contributors, dues
from bot.storage.upsert import insert_or_ignore, insert_or_update, padded

LATER, REMINDED = "later", "reminded"
EVER = date(1970, 1, 1).isoformat()
"""The date of what happens once, whenever that is."""

_ASKED = insert_or_update(dues, "kind", "subject", "local_date", columns=("due_at", "state", "done_at"))
_REMINDED = insert_or_ignore(dues, "kind", "subject", "local_date")
_WAS_REMINDED = select(
    exists().where(dues.c.kind == REMINDED, dues.c.subject == bindparam("subject"), dues.c.local_date == EVER)
)
_CALL_OFF = Prepared(
    update(dues)
    .where(
        dues.c.kind == LATER,
        dues.c.subject.in_(bindparam("subjects", expanding=True)),
        dues.c.local_date == EVER,
        dues.c.state == WAITING,
    )
    .values(state=DONE),
    each="subjects",
)
_WHO = (
    select(accounts.c.lookup)
    .join(contributors, contributors.c.account_id == accounts.c.id)
    .where(
        contributors.c.id == bindparam("whose"),
        contributors.c.stopped_at.is_(None),
        contributors.c.agreed.is_(True),
        accounts.c.reachable.is_(True),
    )
)


def ask_later(conn: Connection, contributor_id: str, project: str, at: datetime) -> None:
    """Ask a person again at that moment; an earlier wish about the same project is replaced."""
    call_off(conn, contributor_id, project)
    row = {"kind": LATER, "subject": _subject(contributor_id, project), "local_date": EVER, "due_at": at}
    conn.execute(_ASKED.on(conn), row | {"state": WAITING, "done_at": None})


def call_off(conn: Connection, contributor_id: str, project: str) -> None:
    """They came of their own accord, or would rather not be asked."""
    call_off_all(conn, [(contributor_id, project)])


def call_off_all(conn: Connection, wishes: Iterable[tuple[str, str]]) -> None:
    """As `call_off`, for several people and what each wished to be asked about."""
    _CALL_OFF.run(conn, {"subjects": padded(sorted(_subject(*wish) for wish in wishes))})


def of_subject(subject: str) -> tuple[str, str]:
    """Whom a due of kind `LATER` is for, and about which project."""
    contributor_id, _, project = subject.partition(":")
    return contributor_id, project


def account_key(conn: Connection, contributor_id: str) -> bytes | None:
    """The queue of a person who may be written to; None for who stopped, blocked us, or was forgotten."""
    return conn.execute(_WHO, {"whose": contributor_id}).scalar()


def note_reminded(conn: Connection, contributor_id: str, project: str, now: datetime) -> None:
    """The person was reminded of a project: that was the one time."""
    row = {"kind": REMINDED, "subject": _subject(contributor_id, project), "local_date": EVER, "due_at": now}
    conn.execute(_REMINDED.on(conn), row | {"state": DONE})


def reminded_of(project: str) -> ColumnElement[bool]:
    """Whether the contributor of a query was reminded of a project, or wants no reminder of it."""
    subject = contributors.c.id.concat(f":{project}")
    return exists().where(dues.c.kind == REMINDED, dues.c.subject == subject, dues.c.local_date == EVER)


def was_reminded(conn: Connection, contributor_id: str, project: str) -> bool:
    """Whether that one time has been."""
    return bool(conn.execute(_WAS_REMINDED, {"subject": _subject(contributor_id, project)}).scalar())


def forget(conn: Connection, contributor_id: str) -> None:
    """Leave no trace of a person here."""
    conn.execute(delete(dues).where(dues.c.subject.startswith(f"{contributor_id}:", autoescape=True)))


def _subject(contributor_id: str, project: str) -> str:
    return f"{contributor_id}:{project}"
