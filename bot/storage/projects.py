"""Projects, as staff added them. There are few and they change seldom: read them again when `revision` moves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import BigInteger, Connection, Text, bindparam, case, cast, or_, select, update

from bot.storage.prepared import Prepared
from bot.storage.project_body import to_project
from bot.storage.project_files import ProjectFile
from bot.storage.tables import keep, projects
from bot.storage.upsert import PerDialect, insert_or_update, padded
from flows.ports import Project

_REVISION = "projects_revision"

_ADD = insert_or_update(projects, "id", columns=("body", "flow", "opens_at", "closes_at", "promised_on", "changed_at"))
_COUNT_ON = PerDialect(
    lambda insert_into: (
        insert_into(keep)
        .values(name=_REVISION, value="1")
        .on_conflict_do_update(index_elements=["name"], set_={"value": cast(cast(keep.c.value, BigInteger) + 1, Text)})
    )
)
_REVISION_NOW = Prepared(select(keep.c.value).where(keep.c.name == _REVISION))
_SHOWN = (projects.c.body, projects.c.state)
_LAST = case((projects.c.closes_at.is_(None), 1), else_=0)
_OPEN_FIRST = case({"open": 0, "draft": 1}, value=projects.c.state, else_=2)
_ALL = select(*_SHOWN).order_by(_OPEN_FIRST, _LAST, projects.c.closes_at, projects.c.id)
_BY_ID = select(*_SHOWN).where(projects.c.id.in_(bindparam("ids", expanding=True)))
_OPEN_NOW = (
    select(*_SHOWN)
    .where(
        projects.c.state == "open",
        or_(projects.c.opens_at.is_(None), projects.c.opens_at <= bindparam("now")),
        or_(projects.c.closes_at.is_(None), projects.c.closes_at > bindparam("now")),
    )
    .order_by(_LAST, projects.c.closes_at, projects.c.id)
)
_CLOSING = (
    select(projects.c.id)
    .where(projects.c.state == "open", projects.c.closes_at <= bindparam("now"))
    .order_by(projects.c.closes_at, projects.c.id)
)
_OPENING = (
    select(projects.c.id)
    .where(projects.c.state == "draft", projects.c.opens_at <= bindparam("now"))
    .order_by(projects.c.opens_at, projects.c.id)
)
_SET_STATE = (
    update(projects)
    .where(projects.c.id == bindparam("project"), projects.c.state != bindparam("wanted"))
    .values(state=bindparam("wanted"), changed_at=bindparam("now"))
)


def add(conn: Connection, file: ProjectFile, now: datetime) -> None:
    """Keep a project as a draft, or give the one with its id what the file says now; its state stays."""
    if file.files:
        raise ValueError("The files that a project names are cleaned before it is kept.")
    project = file.project
    row = {
        "id": project.id,
        "body": file.body,
        "state": "draft",
        "flow": project.flow,
        "opens_at": project.opens,
        "closes_at": project.closes,
        "promised_on": project.promised,
        "created_at": now,
        "changed_at": now,
    }
    conn.execute(_ADD.on(conn), row)
    conn.execute(_COUNT_ON.on(conn))


def all(conn: Connection) -> list[Project]:
    """Every project: open ones first, then drafts, then closed ones; within each the soonest to close first."""
    return [to_project(row) for row in conn.execute(_ALL)]


def by_id(conn: Connection, ids: Iterable[str]) -> dict[str, Project]:
    """The projects of these ids, whatever their state; ids that do not exist are left out."""
    wanted = padded(ids)
    found = (to_project(row) for row in (conn.execute(_BY_ID, {"ids": wanted}) if wanted else ()))
    return {project.id: project for project in found}


def open_now(conn: Connection, now: datetime) -> list[Project]:
    """The projects that take answers now, soonest to close first; who is asked is for `fits`."""
    return [to_project(row) for row in conn.execute(_OPEN_NOW, {"now": now})]


def fits(project: Project, role: str, age_band: str) -> bool:
    """Whether a project asks people of this role and age; one that names no roles or ages asks everyone."""
    return (not project.roles or role in project.roles) and (not project.ages or age_band in project.ages)


def closing(conn: Connection, now: datetime) -> list[str]:
    """The ids of open projects whose closing has come."""
    return list(conn.execute(_CLOSING, {"now": now}).scalars())


def opening(conn: Connection, now: datetime) -> list[str]:
    """The ids of drafts whose opening date has come."""
    return list(conn.execute(_OPENING, {"now": now}).scalars())


def why_not_open(project: Project, today: date) -> list[str]:
    """What stands in the way of opening a project, in sentences for staff; nothing if it can open."""
    promises = {
        "who_hears": project.who_hears,
        "can_change": project.can_change,
        "cannot_change": project.cannot_change,
    }
    reasons = [
        f"{name} is empty. People are told this first." for name, own in promises.items() if not own.texts.get("en")
    ]
    if project.promised < today:
        reasons.append(
            f"The promised day, {project.promised}, is over. Set `promised` to a day to come, and add it again."
        )
    return reasons


def set_state(conn: Connection, project: str, state: str, now: datetime) -> bool:
    """Open or close a project; False where it is unknown, is so already, or has something in the way of opening."""
    if state not in {"open", "closed"}:
        raise ValueError(f"a project can be set to open or closed, not {state!r}")
    found = by_id(conn, [project]).get(project)
    if found is None or (state == "open" and why_not_open(found, now.date())):
        return False
    changed = bool(conn.execute(_SET_STATE, {"project": project, "wanted": state, "now": now}).rowcount)
    if changed:
        conn.execute(_COUNT_ON.on(conn))
    return changed


def revision(conn: Connection) -> int:
    """A number that moves on with every change to any project."""
    found = _REVISION_NOW.all(conn, {})
    return int(found[0].value) if found else 0
