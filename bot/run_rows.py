"""Runs as rows: a run with the messages that stand further up of it, sealed with its person's own key, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import orjson

from bot.behind import Behind
from bot.storage.people import Known
from bot.storage.runs import RunRow
from flows import FLOWS
from flows.run import Run
from flows.visit import Visit

RUN = "run"
BEHIND = "behind"

UNTOUCHED = datetime(2000, 1, 1, tzinfo=UTC)
"""When a run that the bot began was touched last: before anything that a person did, so it does not take the floor."""


def opened(row: RunRow, person: Known) -> tuple[Run, tuple[int, ...]]:
    """A run, and what `Behind` notes of it."""
    stored = orjson.loads(person.key.open(row.body, f"{RUN}:{row.id}"))
    flow = FLOWS.get(row.flow)
    return Run.from_json(stored, flow.renamed if flow else None), tuple(stored.get(BEHIND, ()))


def row_of(
    run: Run, person: Known, now: datetime, touched: datetime | None, kept: RunRow | None, behind: Behind
) -> RunRow:
    """A run to be kept. `touched` is when the person did something in it just now; `kept` the row it was read from."""
    flow = FLOWS[run.flow]
    waiting = bool(run.asked) and not run.ended and not run.rests
    return RunRow(
        id=run.id,
        contributor_id=person.contributor_id,
        flow=run.flow,
        state="ended" if run.ended else "open",
        revision=run.revision,
        body=b"" if run.ended else sealed(run, person, behind),
        touched_at=touched or (kept.touched_at if kept else UNTOUCHED),
        nudge_at=now + flow.nudge if flow.nudge and waiting and touched else None,
        expires_at=now + flow.expires if flow.expires else None,
        saved=kept.saved if kept else 0,
    )


def noted_alone(
    kept: Mapping[str, RunRow],
    stored: Iterable[tuple[Run, tuple[int, ...]]],
    visit: Visit,
    person: Known,
    behind: Behind,
) -> Iterator[RunRow]:
    """The rows of runs in which nothing happened, but that another question was put below theirs."""
    for run, before in stored:
        if run.id not in visit.runs and behind.get(run.id, ()) != before:
            yield replace(kept[run.id], body=sealed(run, person, behind))


def sealed(run: Run, person: Known, behind: Behind) -> bytes:
    """The body of a row."""
    stored = run.to_json()
    if run.id in behind:
        stored = {**stored, BEHIND: behind[run.id]}
    return person.key.seal(orjson.dumps(stored), f"{RUN}:{run.id}")
