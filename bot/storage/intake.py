"""What came in and was not yet acted on. A row is committed here before the channel is told that we have it.

Everybody has a queue of their own, by lane and then by arrival; only the head of a queue can be claimed, so that one
person's messages are acted on one after the other while everyone else's go on beside them. The pictures of an album
share a `group_key` and are claimed together. There is no lease: a claim, what is done about it and `applied` are one
transaction; on PostgreSQL a person at whom another process is just now is passed over.

What was acted on keeps its key, by which a repeat is known, and loses its body: nothing that is taken back stays here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    bindparam,
    delete,
    exists,
    func,
    literal_column,
    select,
    tuple_,
    update,
)

from bot.storage.prepared import Prepared
from bot.storage.tables import inbox
from bot.storage.upsert import insert_or_ignore, padded


class InboxLane(IntEnum):
    """Whose turn it is first."""

    PEOPLE = 0
    OURS = 1  # what we begin ourselves: invitations, outcomes, reminders


class InboxState(IntEnum):
    """How far a row has got."""

    PENDING = 0
    APPLIED = 1
    QUARANTINED = 2


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing that came in. The keys are keyed hashes, the body is sealed; `natural_key` makes a repeat a repeat."""

    natural_key: bytes
    account_key: bytes
    body: bytes
    not_before: datetime
    received_at: datetime
    group_key: bytes | None = None
    lane: int = InboxLane.PEOPLE


@dataclass(frozen=True, slots=True)
class Claimed:
    """One thing to be acted on now. `body` is None where it was erased since."""

    id: int
    account_key: bytes
    group_key: bytes | None
    body: bytes | None
    tries: int
    lane: int


@dataclass(frozen=True, slots=True)
class InboxCounts:
    """How the inbox stands."""

    pending: int
    quarantined: int


# Constants are written into the statements: with a parameter in its place, neither database would use a partial index.
_PENDING = inbox.c.state == literal_column("0")
_earlier = inbox.alias("earlier")
_HEAD = ~exists().where(
    _earlier.c.state == literal_column("0"),
    _earlier.c.account_key == inbox.c.account_key,
    tuple_(_earlier.c.lane, _earlier.c.id) < tuple_(inbox.c.lane, inbox.c.id),
)
_CLAIMED = (inbox.c.id, inbox.c.account_key, inbox.c.group_key, inbox.c.body_enc, inbox.c.tries, inbox.c.lane)

_STORE = Prepared(insert_or_ignore(inbox, "natural_key", returning=[inbox.c.id]))
_siblings = inbox.alias("siblings")
_HOLD_ALBUMS = (
    # Rows that are being claimed need no new time, and waiting for them could lock both sides up.
    update(inbox)
    .where(
        inbox.c.id.in_(
            select(_siblings.c.id)
            .where(
                _siblings.c.state == literal_column("0"),
                _siblings.c.account_key == bindparam("b_account"),
                _siblings.c.group_key == bindparam("b_group"),
                _siblings.c.not_before < bindparam("b_until"),
            )
            .with_for_update(skip_locked=True)
        )
    )
    .values(not_before=bindparam("b_until"))
)
_HEADS = Prepared(
    select(*_CLAIMED)
    .where(_PENDING, inbox.c.not_before <= bindparam("now"), _HEAD)
    .order_by(inbox.c.lane, inbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_ALBUM = (
    select(*_CLAIMED)
    .where(
        _PENDING,
        inbox.c.account_key == bindparam("account_key"),
        inbox.c.group_key == bindparam("group_key"),
        inbox.c.id != bindparam("head"),
    )
    .with_for_update()
)
_APPLIED = Prepared(
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(state=int(InboxState.APPLIED), applied_at=bindparam("now"), body_enc=None),
    each="ids",
)
_LATER = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)), _PENDING)
    .values(not_before=bindparam("again_at"))
)
_person = func.unnest(bindparam("keys", type_=ARRAY(BigInteger))).column_valued("person")
_TAKE_PEOPLE = select(_person).where(func.pg_try_advisory_xact_lock(_person))
_STUMBLED = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"))
    .values(tries=inbox.c.tries + 1, trouble=bindparam("what"), not_before=bindparam("again_at"))
    .returning(inbox.c.tries)
)
_QUARANTINE = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"))
    .values(state=int(InboxState.QUARANTINED), trouble=bindparam("what"), applied_at=bindparam("now"))
)
_NEXT_DUE = select(inbox.c.not_before).where(_PENDING, _HEAD).order_by(inbox.c.not_before).limit(1)
_COUNTS = select(inbox.c.state, func.count()).where(inbox.c.state != literal_column("1")).group_by(inbox.c.state)
_PURGE = delete(inbox).where(inbox.c.state != literal_column("0"), inbox.c.received_at < bindparam("before"))

PAUSE = timedelta(seconds=2)
"""How long a row that could not be acted on rests before it is tried again."""


def store(conn: Connection, arrivals: Sequence[Arrival]) -> int:
    """Keep what came in; repeats are ignored. The whole of an album waits for its newest picture. How many were new."""
    if not arrivals:
        return 0
    new = len(_STORE.all(conn, *map(_row, arrivals)))
    if albums := _newest_of_albums(arrivals):
        held = [{"b_account": who, "b_group": group, "b_until": until} for (who, group), until in albums.items()]
        conn.execute(_HOLD_ALBUMS, held)
    return new


def claim(conn: Connection, limit: int, now: datetime) -> list[Claimed]:
    """Up to `limit` heads of queues, with the rest of the album where a head is part of one, in order of arrival.

    People come before what we begin ourselves. To be called in the transaction that acts on them.
    """
    heads = _ours_alone(conn, _HEADS.all(conn, {"limit": limit, "now": now}))
    found = [Claimed(*head) for head in heads]
    for head in heads:
        if head.group_key is not None:
            keys = {"account_key": head.account_key, "group_key": head.group_key, "head": head.id}
            found += [Claimed(*row) for row in conn.execute(_ALBUM, keys)]
    found.sort(key=lambda row: row.id)
    return found


def applied(conn: Connection, ids: Sequence[int], now: datetime) -> None:
    """These were acted on, in this transaction; their bodies are erased."""
    if ids:
        _APPLIED.run(conn, {"ids": padded(ids), "now": now})


def later(conn: Connection, ids: Sequence[int], not_before: datetime) -> None:
    """These are to be acted on from then on, through no fault of theirs."""
    if ids:
        conn.execute(_LATER, {"ids": padded(ids), "again_at": not_before})


def stumbled(conn: Connection, row: int, trouble: str, now: datetime) -> int:
    """This one could not be acted on; it is tried again after a pause. How often it has been tried by now.

    `trouble` is the class of the error and its place, never its words.
    """
    values = {"row": row, "what": trouble[:200], "again_at": now + PAUSE}
    return int(conn.execute(_STUMBLED, values).scalar_one())


def quarantine(conn: Connection, row: int, trouble: str, now: datetime) -> None:
    """Set this one aside, so that what came after it can go on. It stays readable until it is purged."""
    conn.execute(_QUARANTINE, {"row": row, "what": trouble[:200], "now": now})


def next_due(conn: Connection) -> datetime | None:
    """When the next claim can find something; None when nothing is pending."""
    return conn.execute(_NEXT_DUE).scalar()


def counts(conn: Connection) -> InboxCounts:
    """How many are pending, how many were set aside."""
    found = {int(row.state): int(row[1]) for row in conn.execute(_COUNTS)}
    return InboxCounts(found.get(InboxState.PENDING, 0), found.get(InboxState.QUARANTINED, 0))


def purge(conn: Connection, before: datetime) -> None:
    """Erase what was received before this time and is not pending; a repeat of it would be taken for new."""
    conn.execute(_PURGE, {"before": before})


def _ours_alone(conn: Connection, heads: Sequence[Any]) -> Sequence[Any]:
    """The heads of people at whom no other process is just now.

    Locked rows are not enough: while one process acts on what we began ourselves, what the person says is a head too.
    SQLite has one writer.
    """
    if conn.dialect.name != "postgresql" or not heads:
        return heads
    keys = {head.account_key: int.from_bytes(head.account_key[:8], signed=True) for head in heads}
    ours = set(conn.execute(_TAKE_PEOPLE, {"keys": list(keys.values())}).scalars())
    return [head for head in heads if keys[head.account_key] in ours]


def _newest_of_albums(arrivals: Sequence[Arrival]) -> dict[tuple[bytes, bytes], datetime]:
    newest: dict[tuple[bytes, bytes], datetime] = {}
    for arrival in arrivals:
        if arrival.group_key is not None:
            album = (arrival.account_key, arrival.group_key)
            newest[album] = max(arrival.not_before, newest.get(album, arrival.not_before))
    return newest


def _row(arrival: Arrival) -> dict[str, Any]:
    return {
        "natural_key": arrival.natural_key,
        "account_key": arrival.account_key,
        "group_key": arrival.group_key,
        "body_enc": arrival.body,
        "lane": arrival.lane,
        "not_before": arrival.not_before,
        "received_at": arrival.received_at,
    }
