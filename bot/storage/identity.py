"""Who an account is to the channel: the only place where a pseudonym and a person meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson
from sqlalchemy import Connection, bindparam, select

from bot.storage import audit
from bot.storage.crypto import KeyRing
from bot.storage.tables import accounts, contributors
from bot.storage.upsert import padded


@dataclass(frozen=True, slots=True)
class Identity:
    """The channel's own numbers for a person and for the chat with them. Kept sealed."""

    user_id: int
    chat_id: int


class NobodyThere(LookupError):
    """There is no such contributor, or their account was forgotten."""


_OF_CONTRIBUTOR = (
    select(accounts.c.id, accounts.c.channel, accounts.c.identity_enc)
    .join(contributors, contributors.c.account_id == accounts.c.id)
    .where(contributors.c.id == bindparam("contributor_id"))
)
_OF_ACCOUNTS = select(accounts.c.id, accounts.c.identity_enc).where(
    accounts.c.id.in_(bindparam("account_ids", expanding=True))
)


def seal(ring: KeyRing, account_id: str, identity: Identity) -> bytes:
    """The identity as it is kept in `accounts.identity_enc`."""
    plain = orjson.dumps({"user": identity.user_id, "chat": identity.chat_id})
    return ring.seal_system(plain, _context(account_id))


def unseal(ring: KeyRing, account_id: str, sealed: bytes) -> Identity:
    """What `seal` kept; raises `CannotOpen`."""
    plain = orjson.loads(ring.open_system(sealed, _context(account_id)))
    return Identity(user_id=plain["user"], chat_id=plain["chat"])


def chats(conn: Connection, ring: KeyRing, account_ids: Sequence[str]) -> dict[str, int]:
    """The chat of each account, for the sender only. Accounts that are not there are left out."""
    if not account_ids:
        return {}
    rows = conn.execute(_OF_ACCOUNTS, {"account_ids": padded(account_ids)})
    return {row.id: unseal(ring, row.id, row.identity_enc).chat_id for row in rows}


def reveal(
    conn: Connection, ring: KeyRing, contributor_id: str, actor: str, reason: str, now: datetime
) -> dict[str, str | int]:
    """Who a contributor is (`channel`, `user`, `chat`), with a line in the audit in the same transaction.

    `reason` is required and kept. Raises `NobodyThere`, and `ValueError` where no reason is given.
    """
    if not reason.strip():
        raise ValueError("a reason must be given for looking at who somebody is")
    row = conn.execute(_OF_CONTRIBUTOR, {"contributor_id": contributor_id}).one_or_none()
    if row is None:
        raise NobodyThere(contributor_id)
    audit.record(conn, [audit.Entry(now, actor, "person.revealed", contributor_id, reason)])
    identity = unseal(ring, row.id, row.identity_enc)
    return {"channel": row.channel, "user": identity.user_id, "chat": identity.chat_id}


def _context(account_id: str) -> str:
    return f"identity:{account_id}"
