"""The words of voice notes: written down by a program, corrected and approved by staff, or still to be written.

A row comes with the view that a voice note becomes part of, and goes with the voice note. Its text is sealed with the
key of whoever spoke, under `context(media id)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, false, func, literal_column, or_, select, update
from sqlalchemy.sql.expression import literal

from bot.storage.crypto import KeyRing, PersonKey
from bot.storage.leases import to_claim
from bot.storage.tables import accounts, contributors, media, view_media
from bot.storage.tables_spoken import transcripts, voice_wishes
from bot.storage.types import When
from bot.storage.upsert import PerDialect, padded
from flows.heard import Heard

WAITING, DONE, PERSON, SILENT, FAILED = "waiting", "done", "person", "silent", "failed"
ENGINE_LETTERS = 64


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice note to be written down, leased to us. `tries` counts this one; `language` is a locale's code."""

    media_id: str
    contributor_id: str
    language: str
    tries: int
    silent: bool


@dataclass(frozen=True, slots=True)
class Written:
    """What a program made of it; `confidence` is from 0 to 1."""

    text: str
    confidence: float
    engine: str
    model_sha256: str


def context(media_id: str) -> str:
    """What the text of this voice note is sealed for."""
    return f"transcript:{media_id}"


_IS_WAITING: ColumnElement[str] = literal_column(f"'{WAITING}'")  # as in the partial index
_EXPECT = PerDialect(
    lambda insert_into: (
        insert_into(transcripts)
        .from_select(
            ["media_id", "language", "state", "due_at"],
            select(
                media.c.id,
                bindparam("language", type_=transcripts.c.language.type),
                literal(WAITING, transcripts.c.state.type),
                bindparam("now", type_=When()),
            ).where(media.c.id == bindparam("medium"), media.c.kind == "voice"),
        )
        .on_conflict_do_nothing(index_elements=["media_id"])
    )
)
_CLAIM = to_claim(
    transcripts, transcripts.c.state == _IS_WAITING, media.c.id == transcripts.c.media_id, media.c.state == "ready"
)
_JOBS = (
    select(
        transcripts.c.media_id,
        media.c.contributor_id,
        transcripts.c.language,
        transcripts.c.tries,
        func.coalesce(media.c.silent, False).label("silent"),
    )
    .join(media, media.c.id == transcripts.c.media_id)
    .where(transcripts.c.media_id.in_(bindparam("ids", expanding=True)), media.c.contributor_id.is_not(None))
)
_MINE = and_(transcripts.c.media_id == bindparam("medium"), transcripts.c.state == _IS_WAITING)
_BY_HAND = (
    update(transcripts)
    .where(transcripts.c.media_id == bindparam("medium"))
    .values(
        state=DONE,
        text_enc=bindparam("sealed"),
        confidence=None,
        lease_until=None,
        corrected_by=bindparam("who"),
        approved_by=bindparam("who"),
        approved_at=bindparam("at"),
    )
)
_APPROVE = (
    update(transcripts)
    .where(transcripts.c.media_id == bindparam("medium"), transcripts.c.text_enc.is_not(None))
    .values(approved_by=bindparam("who"), approved_at=bindparam("at"))
)
_OF_VIEWS = (
    select(
        view_media.c.view_id,
        media.c.id,
        media.c.contributor_id,
        contributors.c.key_wrapped,
        transcripts,
        voice_wishes.c.answer,
        voice_wishes.c.asked_at,
        and_(contributors.c.stopped_at.is_(None), accounts.c.reachable.is_(True)).label("hears"),
    )
    .join(media, media.c.id == view_media.c.media_id)
    .join(contributors, contributors.c.id == media.c.contributor_id)
    .outerjoin(accounts, accounts.c.id == contributors.c.account_id)
    .outerjoin(transcripts, transcripts.c.media_id == media.c.id)
    .outerjoin(voice_wishes, voice_wishes.c.media_id == media.c.id)
    .where(
        view_media.c.view_id.in_(bindparam("ids", expanding=True)),
        media.c.kind == "voice",
        media.c.state != "failed",
    )
    .order_by(view_media.c.view_id, view_media.c.position)
)
_WHOSE = (
    select(media.c.contributor_id, contributors.c.key_wrapped)
    .join(contributors, contributors.c.id == media.c.contributor_id)
    .where(media.c.id == bindparam("medium"), media.c.kind == "voice")
)


def expect(conn: Connection, said: Sequence[tuple[str, str]], now: datetime) -> None:
    """Note media (id, and the language its person chose) whose words are wanted; pictures are left out here."""
    if said:
        rows = [{"medium": medium, "language": language, "now": now} for medium, language in said]
        conn.execute(_EXPECT.on(conn), rows)


def claim(conn: Connection, limit: int, now: datetime, lease_until: datetime) -> list[Spoken]:
    """Lease voice notes that have been fetched and wait for their words, oldest first."""
    ids = conn.execute(_CLAIM, {"now": now, "most": limit, "until": lease_until}).scalars().all()
    return [Spoken(**row) for row in conn.execute(_JOBS, {"ids": padded(ids)}).mappings()] if ids else []


def written(conn: Connection, ring: KeyRing, media_id: str, found: Written) -> bool:
    """Keep what a program heard; False where it was taken back, or staff were quicker."""
    key = _key(conn, ring, media_id)
    if key is None:
        return False
    done = (
        update(transcripts)
        .where(_MINE)
        .values(
            state=DONE,
            lease_until=None,
            text_enc=key.seal(found.text.encode(), context(media_id)),
            confidence=found.confidence,
            engine=found.engine[:ENGINE_LETTERS],
            model_sha256=found.model_sha256,
        )
    )
    return bool(conn.execute(done, {"medium": media_id}).rowcount)


def left(conn: Connection, media_id: str, state: str) -> None:
    """No program will write this one down: it needs a person, or nobody talks in it."""
    conn.execute(update(transcripts).where(_MINE).values(state=state, lease_until=None), {"medium": media_id})


def failed(conn: Connection, media_id: str, engine: str, model_sha256: str) -> None:
    """It failed too often with this engine and model; another may have more luck (`take_up`)."""
    by = {"engine": engine[:ENGINE_LETTERS], "model_sha256": model_sha256}
    given_up = update(transcripts).where(_MINE).values(state=FAILED, lease_until=None, **by)
    conn.execute(given_up, {"medium": media_id})


def again(conn: Connection, media_id: str, due_at: datetime) -> None:
    """Let go of one that could not be written down just now."""
    conn.execute(update(transcripts).where(_MINE).values(due_at=due_at, lease_until=None), {"medium": media_id})


def not_tried(conn: Connection, media_id: str) -> None:
    """Let go of one before anything came of it: the try does not count."""
    back = update(transcripts).where(_MINE, transcripts.c.tries > 0)
    conn.execute(back.values(tries=transcripts.c.tries - 1, lease_until=None), {"medium": media_id})


def take_up(conn: Connection, languages: Iterable[str], engine: str, model_sha256: str) -> int:
    """Those that needed a person, in languages that can be written down now, wait again, and so do those that failed
    with another engine or model; their number.
    """
    tags = sorted(languages)
    spoken = (or_(transcripts.c.language == tag, transcripts.c.language.like(f"{tag}-%")) for tag in tags)
    another = or_(transcripts.c.engine != engine[:ENGINE_LETTERS], transcripts.c.model_sha256 != model_sha256)
    missed = or_(transcripts.c.state == PERSON, and_(transcripts.c.state == FAILED, another))
    waits = update(transcripts).where(missed, or_(false(), *spoken)).values(state=WAITING, tries=0)
    return conn.execute(waits).rowcount if tags else 0


def correct(conn: Connection, ring: KeyRing, media_id: str, text: str, who: str, now: datetime) -> bool:
    """Keep the words as staff typed them: approved. False where the voice note is gone."""
    key = _key(conn, ring, media_id)
    if key is None:
        return False
    sealed = key.seal(text.encode(), context(media_id))
    return bool(conn.execute(_BY_HAND, {"medium": media_id, "sealed": sealed, "who": who, "at": now}).rowcount)


def approve(conn: Connection, media_id: str, who: str, now: datetime) -> bool:
    """Staff have listened: the words are right. False where there are none."""
    return bool(conn.execute(_APPROVE, {"medium": media_id, "who": who, "at": now}).rowcount)


def of_views(conn: Connection, ring: KeyRing, view_ids: Iterable[str]) -> dict[str, list[Heard]]:
    """The voice notes of each view, in order, with their words and whether they may be shared."""
    ids, found = padded(view_ids), dict[str, list[Heard]]()
    for row in conn.execute(_OF_VIEWS, {"ids": ids}).mappings() if ids else ():
        found.setdefault(row["view_id"], []).append(_heard(ring, row))
    return found


def _heard(ring: KeyRing, row: Any) -> Heard:
    media_id, text = row["id"], ""
    if row["text_enc"]:
        key = ring.person(row["key_wrapped"], row["contributor_id"])
        text = key.open(row["text_enc"], context(media_id)).decode()
    return Heard(
        media=media_id,
        state=row["state"] or WAITING,
        language=row["language"] or "",
        text=text,
        confidence=row["confidence"],
        approved=row["approved_at"] is not None,
        corrected=bool(row["corrected_by"]),
        asked=row["asked_at"] is not None,
        wish=row["answer"] or "",
        away=not row["hears"],
    )


def _key(conn: Connection, ring: KeyRing, media_id: str) -> PersonKey | None:
    row = conn.execute(_WHOSE, {"medium": media_id}).first()
    return ring.person(row.key_wrapped, row.contributor_id) if row else None
