"""Who is to be written to of our own accord: the contributors of a project, those to invite or remind, staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, exists, select, true

from bot.storage import reminding
from bot.storage.tables import accounts, contributors, follows, outcomes, staff, views


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person, and the key of their queue in the inbox."""

    contributor_id: str
    account_key: bytes


_REACHABLE = (
    select(contributors.c.id, accounts.c.lookup)
    .join(accounts, accounts.c.id == contributors.c.account_id)
    .where(accounts.c.reachable.is_(True), contributors.c.stopped_at.is_(None))
    .order_by(contributors.c.id)
)


def to_remind(conn: Connection, project: str, roles: Sequence[str], ages: Sequence[str]) -> list[Addressee]:
    """Of those who agreed to be asked, of these roles and ages (none: all), the ones who said nothing in it yet, were
    not reminded of it, and did not say that nobody need ask."""
    said = exists().where(views.c.contributor_id == contributors.c.id, views.c.project_id == project)
    return _all(conn, _asked(roles, ages).where(~said, ~reminding.reminded_of(project)))


def followers(conn: Connection, project: str) -> list[Addressee]:
    """Those who want to hear what came of a project."""
    query = _REACHABLE.join(follows, follows.c.contributor_id == contributors.c.id).where(
        follows.c.project_id == project, follows.c.hear_by != "nothing", contributors.c.agreed.is_(True)
    )
    return _all(conn, query)


def members(conn: Connection) -> list[Addressee]:
    """Everyone who is staff now."""
    return _all(conn, _REACHABLE.join(staff, staff.c.account_id == accounts.c.id).where(staff.c.revoked_at.is_(None)))


def was_answered(conn: Connection, project: str, by: datetime) -> bool:
    """Whether any outcome of a project was sent, is on its way, or is scheduled to go before `by`."""
    in_time = (outcomes.c.state == "scheduled") & (outcomes.c.send_at < by)
    told = outcomes.c.state.in_(["sending", "sent"]) | in_time
    return bool(conn.execute(select(exists().where(outcomes.c.project_id == project, told))).scalar())


def _asked(roles: Sequence[str], ages: Sequence[str]) -> Select[tuple[str, bytes]]:
    return _REACHABLE.where(
        contributors.c.agreed.is_(True),
        contributors.c.may_invite.is_(True),
        contributors.c.role.in_(roles) if roles else true(),
        contributors.c.age_band.in_(ages) if ages else true(),
    )


def _all(conn: Connection, query: Select[tuple[str, bytes]]) -> list[Addressee]:
    return [Addressee(row.id, row.lookup) for row in conn.execute(query)]
