"""Who is staff: one-time invitations, kept only as keyed hashes, and the roles they gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.audit import Entry, record
from bot.storage.crypto import KeyRing
from bot.storage.tables import invites, staff
from bot.storage.upsert import insert_or_ignore, insert_or_update


@dataclass(frozen=True, slots=True)
class Member:
    """An account that is staff, in what role and since when."""

    account_id: str
    role: str
    since: datetime


_INVITE = insert_or_ignore(invites, "code_hash")
_OPEN = (
    invites.c.code_hash == bindparam("code"),
    invites.c.used_at.is_(None),
    invites.c.expires_at > bindparam("now"),
)
_ROLE_OF = select(invites.c.role).where(*_OPEN)
_REDEEM = (
    update(invites)
    .where(*_OPEN)
    .values(used_at=bindparam("now"), used_by=bindparam("account"))
    .returning(invites.c.role)
)
_JOIN = insert_or_update(staff, "account_id", columns=("role", "since", "revoked_at"))
_REVOKE = (
    update(staff)
    .where(staff.c.account_id == bindparam("account"), staff.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"))
)
_ALL = (
    select(staff.c.account_id, staff.c.role, staff.c.since)
    .where(staff.c.revoked_at.is_(None))
    .order_by(staff.c.since, staff.c.account_id)
)


def invite(conn: Connection, ring: KeyRing, role: str, code: str, expires_at: datetime) -> None:
    """Let whoever first shows `code` before `expires_at` become staff in `role`; the code itself is not kept."""
    conn.execute(_INVITE.on(conn), {"code_hash": _hash(ring, code), "role": role, "expires_at": expires_at})


def role_of(conn: Connection, ring: KeyRing, code: str, now: datetime) -> str:
    """The role an invitation gives; empty if it is used, too old or unknown."""
    return conn.execute(_ROLE_OF, {"code": _hash(ring, code), "now": now}).scalar() or ""


def redeem(conn: Connection, ring: KeyRing, code: str, account_id: str, now: datetime) -> str | None:
    """Use an invitation: its role, kept in the audit too. None if it is used, too old or unknown; one can win it."""
    role = conn.execute(_REDEEM, {"code": _hash(ring, code), "now": now, "account": account_id}).scalar()
    if role is None:
        return None
    conn.execute(_JOIN.on(conn), {"account_id": account_id, "role": role, "since": now, "revoked_at": None})
    record(conn, [Entry(at=now, actor=account_id, action="staff.joined", subject=account_id, detail=role)])
    return str(role)


def revoke(conn: Connection, account_id: str, actor: str, now: datetime) -> bool:
    """End somebody's role at once; False where they had none."""
    ended = bool(conn.execute(_REVOKE, {"account": account_id, "now": now}).rowcount)
    if ended:
        record(conn, [Entry(at=now, actor=actor, action="staff.left", subject=account_id, detail="")])
    return ended


def all_staff(conn: Connection) -> list[Member]:
    """Everyone who is staff now, the longest first."""
    return [Member(*row) for row in conn.execute(_ALL)]


def _hash(ring: KeyRing, code: str) -> bytes:
    return ring.lookup("invite", code.strip())
