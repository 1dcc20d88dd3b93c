"""Who we talk with: the account on the channel, and the contributor whose turn it is on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, and_, bindparam, case, func, insert, null, select, update

from bot.storage import identity
from bot.storage.crypto import KeyRing, PersonKey
from bot.storage.forgetting import forget as forget
from bot.storage.identity import Identity
from bot.storage.post_results import cancel_for
from bot.storage.prepared import Prepared
from bot.storage.pseudonyms import Choose, pseudonym
from bot.storage.tables import accounts, contributors, staff
from bot.storage.upsert import insert_or_ignore, padded


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who wrote for the first time. `lookup` is `KeyRing.lookup("user", user_id)`."""

    lookup: bytes
    user_id: int
    chat_id: int
    language_code: str
    locale: str


@dataclass(frozen=True, slots=True)
class Known:
    """An account with its contributor, as one event needs them."""

    account_id: str
    lookup: bytes
    language_code: str
    reachable: bool
    live_message: int | None
    live_run: str | None
    live_media: bool
    staff_role: str
    contributor_id: str
    pseudonym: str
    role: str
    age_band: str
    locale: str
    agreed: bool | None
    may_invite: bool
    read_aloud: bool
    stopped_at: datetime | None
    user_id: int
    chat_id: int
    key: PersonKey


_KNOWN = (
    select(  # in the order of the fields of `Known`
        accounts.c.id.label("account_id"),
        accounts.c.lookup,
        accounts.c.language_code,
        accounts.c.reachable,
        accounts.c.live_message,
        accounts.c.live_run,
        accounts.c.live_media,
        func.coalesce(staff.c.role, "").label("staff_role"),
        contributors.c.id.label("contributor_id"),
        contributors.c.pseudonym,
        contributors.c.role,
        contributors.c.age_band,
        contributors.c.locale,
        contributors.c.agreed,
        contributors.c.may_invite,
        contributors.c.read_aloud,
        contributors.c.stopped_at,
        accounts.c.identity_enc,
        contributors.c.key_wrapped,
    )
    .join(contributors, contributors.c.id == accounts.c.contributor_id)
    .outerjoin(staff, and_(staff.c.account_id == accounts.c.id, staff.c.revoked_at.is_(null())))
)
_BY_LOOKUP = Prepared(_KNOWN.where(accounts.c.lookup.in_(bindparam("lookups", expanding=True))), each="lookups")
_BY_CONTRIBUTOR = _KNOWN.where(contributors.c.id.in_(bindparam("contributor_ids", expanding=True)))

_BY_ACCOUNT = _KNOWN.where(accounts.c.id.in_(bindparam("account_ids", expanding=True)))

_NEW_CONTRIBUTORS = insert_or_ignore(contributors, "pseudonym", returning=[contributors.c.id])
_NEW_ACCOUNTS = insert(accounts)

_TOLD = ("locale", "role", "age_band", "agreed", "may_invite", "read_aloud")


def _as_told(name: str) -> BindParameter[Any]:
    return bindparam(f"b_{name}", type_=contributors.c[name].type)


_SAVE_PROFILES = (
    update(contributors)
    .where(contributors.c.id == bindparam("b_id"))
    .values(
        agreed_at=case((_as_told("agreed").is_not(None), bindparam("b_now")), else_=contributors.c.agreed_at),
        **{name: func.coalesce(_as_told(name), contributors.c[name]) for name in _TOLD},
    )
)
_REACHABLE = update(accounts).where(accounts.c.lookup == bindparam("who")).values(reachable=bindparam("yes"))
_STOPPED = update(contributors).where(contributors.c.id == bindparam("who")).values(stopped_at=bindparam("at"))


def load(conn: Connection, ring: KeyRing, lookups: Sequence[bytes]) -> dict[bytes, Known]:
    """Everyone of these we know, by lookup key, in one query."""
    if not lookups:
        return {}
    rows = _BY_LOOKUP.all(conn, {"lookups": padded(lookups)})
    return {row.lookup: _known(ring, row) for row in rows}


def contributor_accounts(conn: Connection, ring: KeyRing, contributor_ids: Sequence[str]) -> dict[str, Known]:
    """These contributors with their accounts, by contributor id; whoever has been forgotten is left out."""
    if not contributor_ids:
        return {}
    rows = conn.execute(_BY_CONTRIBUTOR, {"contributor_ids": padded(contributor_ids)})
    return {row.contributor_id: _known(ring, row) for row in rows}


def by_account(conn: Connection, ring: KeyRing, account_ids: Sequence[str]) -> dict[str, Known]:
    """These accounts with whose turn it is on them, by account id."""
    if not account_ids:
        return {}
    rows = conn.execute(_BY_ACCOUNT, {"account_ids": padded(account_ids)})
    return {row.account_id: _known(ring, row) for row in rows}


def create(
    conn: Connection,
    ring: KeyRing,
    rows: Sequence[NewPerson],
    new_id: Callable[[], str],
    choose: Choose,
    now: datetime,
) -> dict[bytes, Known]:
    """Make an account, a contributor and a key for each; what `load` would now answer for them."""
    if not rows:
        return {}
    ids = [(new_id(), new_id()) for _ in rows]
    people = [
        {
            "id": contributor_id,
            "account_id": account_id,
            "key_wrapped": ring.new_person_key(contributor_id),
            "locale": new.locale,
            "created_at": now,
        }
        for new, (account_id, contributor_id) in zip(rows, ids, strict=True)
    ]
    _insert_named(conn, people, choose)
    conn.execute(_NEW_ACCOUNTS, [_account(ring, new, *pair, now) for new, pair in zip(rows, ids, strict=True)])
    return load(conn, ring, [new.lookup for new in rows])


def save_profiles(conn: Connection, updates: Sequence[Mapping[str, Any]]) -> None:
    """Keep what people told us of themselves.

    Each is `id` (of the contributor), `now`, and any of `_TOLD`; what is missing or None stays as it is.
    """
    if updates:
        rows = [{f"b_{name}": told.get(name) for name in ("id", "now", *_TOLD)} for told in updates]
        conn.execute(_SAVE_PROFILES, rows)


def set_reachable(conn: Connection, lookup: bytes, reachable: bool) -> None:
    """Whether the channel would take a message for this account: it blocked us, or came back."""
    conn.execute(_REACHABLE, {"who": lookup, "yes": reachable})


def stop(conn: Connection, contributor_id: str, now: datetime) -> None:
    """Send nothing more of our own accord, and cancel what waits of it. Their views stay."""
    conn.execute(_STOPPED, {"who": contributor_id, "at": now})
    cancel_for(conn, now, contributor_id=contributor_id)


def come_back(conn: Connection, contributor_id: str) -> None:
    """The person asked for something again after `stop`."""
    conn.execute(_STOPPED, {"who": contributor_id, "at": None})


def _insert_named(conn: Connection, people: Sequence[dict[str, Any]], choose: Choose) -> None:
    """Insert with fresh pseudonyms; who drew one that is taken draws again, soon from a larger set."""
    waiting = list(people)
    draws = 0
    while waiting:
        for person in waiting:
            person["pseudonym"] = pseudonym(choose, crowded=draws > 1)
        in_now = set(conn.execute(_NEW_CONTRIBUTORS.on(conn), waiting).scalars())
        waiting = [person for person in waiting if person["id"] not in in_now]
        draws += 1


def _account(ring: KeyRing, new: NewPerson, account_id: str, contributor_id: str, now: datetime) -> dict[str, Any]:
    return {
        "id": account_id,
        "lookup": new.lookup,
        "identity_enc": identity.seal(ring, account_id, Identity(new.user_id, new.chat_id)),
        "contributor_id": contributor_id,
        "language_code": new.language_code[:16],
        "created_at": now,
    }


def _known(ring: KeyRing, row: Any) -> Known:
    *fields, sealed, wrapped = row
    who = identity.unseal(ring, row.account_id, sealed)
    key = ring.person(wrapped, row.contributor_id)
    return Known(*(*fields, who.user_id, who.chat_id, key))
