"""Views as staff meet them: without their words until one is opened, under the pseudonym of whoever said it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, Text, bindparam, cast, distinct, func, select, tuple_, update

from bot.storage.crypto import KeyRing
from bot.storage.tables import contributors, follows, views
from bot.storage.view_rows import media_of, opened, own_view
from flows.ports import Counts, OwnView

VERDICTS = ("let_through", "held_back")

_SHOWN = (
    *(views.c[name] for name in ("id", "project_id", "question_id", "contributor_id", "mode", "choice", "status")),
    views.c.said_at,
    contributors.c.pseudonym,
)
_LATEST = (
    select(*_SHOWN, views.c.emoji, views.c.text_enc.is_not(None).label("worded"))
    .join(contributors, contributors.c.id == views.c.contributor_id)
    .where(views.c.project_id == bindparam("project"))
    .order_by(views.c.said_at.desc(), views.c.id.desc())
    .limit(bindparam("most"))
)
_AFTER = select(views.c.said_at, views.c.id).where(views.c.id == bindparam("after"))
_ONE = (
    select(*_SHOWN, views.c.emoji, views.c.text_enc, contributors.c.key_wrapped)
    .join(contributors, contributors.c.id == views.c.contributor_id)
    .where(views.c.id == bindparam("view"))
)
_REVIEW = update(views).where(views.c.id == bindparam("view")).values(status=bindparam("verdict"))
_TOTALS = select(
    func.count(distinct(views.c.contributor_id)).label("contributors"),
    func.count().label("views"),
    func.count().filter(views.c.status == "waiting").label("waiting"),
).where(views.c.project_id == bindparam("project"))
_FOLLOWERS = select(func.count()).where(follows.c.project_id == bindparam("project"), follows.c.hear_by != "nothing")
_CHOSEN = cast(views.c.choice, Text)
_CHOICES = (
    select(views.c.question_id, _CHOSEN.label("chosen"), func.count().label("times"))
    .where(views.c.project_id == bindparam("project"), _CHOSEN != "[]")
    .group_by(views.c.question_id, _CHOSEN)
)

_KEYSET = (views.c.said_at.type, views.c.id.type)


def latest(conn: Connection, project: str, after: str = "", limit: int = 5) -> list[OwnView]:
    """The newest views of a project without words or media, from the one after the view `after` on."""
    statement = _LATEST
    cursor = conn.execute(_AFTER, {"after": after}).first() if after else None
    if cursor is not None:
        statement = statement.where(tuple_(views.c.said_at, views.c.id) < tuple_(*cursor, types=_KEYSET))
    rows = conn.execute(statement, {"project": project, "most": limit}).all()
    sent = media_of(conn, [row.id for row in rows], failed=False)
    return [
        replace(own_view(row, media=sent.get(row.id, ()), contributor=row.pseudonym, worded=row.worded), media=())
        for row in rows
    ]


def one(conn: Connection, ring: KeyRing, view: str) -> OwnView | None:
    """One view with its words, and the media that can be shown: none of a picture that could not be opened.

    Whoever shows it also records that it was looked at (`audit`).
    """
    row = conn.execute(_ONE, {"view": view}).first()
    if row is None:
        return None
    text = opened(ring.person(row.key_wrapped, row.contributor_id), row)
    media = media_of(conn, [view], failed=False).get(view, ())
    return own_view(row, text=text, media=media, contributor=row.pseudonym)


def review(conn: Connection, view: str, verdict: str) -> bool:
    """Let a view through, or hold it back; False where it was taken back meanwhile."""
    if verdict not in VERDICTS:
        raise ValueError(f"a verdict is one of {VERDICTS}, not {verdict!r}")
    return bool(conn.execute(_REVIEW, {"view": view, "verdict": verdict}).rowcount)


def counts(conn: Connection, project: str) -> Counts:
    """How a project stands: people, views, views waiting for a look, followers, and taps by question and option."""
    totals = conn.execute(_TOTALS, {"project": project}).one()
    return Counts(
        contributors=totals.contributors,
        views=totals.views,
        waiting=totals.waiting,
        followers=conn.execute(_FOLLOWERS, {"project": project}).scalar_one(),
        choices=taps(conn, project),
    )


def taps(conn: Connection, project: str) -> Mapping[str, Mapping[str, int]]:
    """How often each option was chosen, by question.

    Counted by the database as they were given together, then taken apart: as few rows as there are combinations.
    """
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in conn.execute(_CHOICES, {"project": project}):
        for option in json.loads(row.chosen):
            found[row.question_id][option] += row.times
    return {question: dict(options) for question, options in found.items()}
