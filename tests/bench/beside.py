"""`python -m tests.bench.beside`: how much longer replies take while voice notes are written down, or read aloud.

Prints ratios of the median reply time; judges nothing. Everything of the bot is on one core, its children too, which is
the worst case: on a machine with a core to spare they would take that.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import orjson
from sqlalchemy import func, select

from bot.app import Sayso, opened
from bot.letters import BODY, REPLY
from bot.media.clean import clean
from bot.media.cleaned import CleanVoice
from bot.settings import Settings
from bot.speech import references
from bot.storage import Connection, media_rows, people, post, transcripts
from bot.storage.letters import Letter
from bot.storage.media_rows import Cleaned, Expected
from bot.storage.people import Known
from bot.storage.tables_spoken import transcripts as transcript_rows
from tests.bench.crowd import FIRST_ID
from tests.bench.measure import WARM_UP, Figures, _environment, _round, _settings
from tests.bench.person import Talking
from tests.bench.process import Process, cores, pin, run_to_end
from tests.bench.server import serving
from tests.media import notes, whisper_here

NOTES, ALOUD = 120, 100
OTHERS = 100
"""People of whom nothing is timed: the voice notes are theirs."""


def spoken(sayso: Sayso, note: CleanVoice) -> Callable[[Connection, list[Known]], None]:
    """Voice notes that wait to be written down."""

    def add(conn: Connection, others: list[Known]) -> None:
        now = sayso.clock.now() - timedelta(minutes=1)
        for number in range(NOTES):
            who, media_id = others[number % len(others)], f"note{number}"
            media_rows.expect(conn, [Expected(media_id, who.contributor_id, "voice", b"-", now)])
            sealed = who.key.seal(note.data, media_rows.context(media_id))
            media_rows.ready(conn, media_id, Cleaned(sealed, note.mime, seconds=note.duration, silent=False))
            transcripts.expect(conn, [(media_id, "en")], now)

    return add


def aloud(sayso: Sayso) -> Callable[[Connection, list[Known]], None]:
    """Letters to be read aloud, each in words of its own, so that each voice is made afresh."""

    def add(conn: Connection, others: list[Known]) -> None:
        now = sayso.clock.now()
        letters = []
        for number, who in enumerate(others[:ALOUD]):
            words = f"{notes.SAID[number % len(notes.SAID)]} {number}"
            [voice] = references(words, "en", own=True, later=False)
            call = {"method": "sendVoice", "params": {"chat_id": who.chat_id}, "files": {"voice": voice}}
            letters.append(
                Letter(
                    account_id=who.account_id,
                    contributor_id=who.contributor_id,
                    run_id=None,
                    lane=REPLY,
                    body=sayso.ring.seal_system(orjson.dumps(call), BODY),
                    has_buttons=False,
                    delivery_id=None,
                    due_at=now,
                    created_at=now,
                )
            )
        post.queue(conn, letters)

    return add


async def measured(what: str, count: int, seed: int, core: int | None) -> tuple[Figures, int]:
    """One round with that going on beside it; and how many voice notes were written down meanwhile."""
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as folder:
        async with serving() as server:
            settings = _settings(Path(folder), server.url)
            environment = _environment(settings, server.url)
            if what == "transcripts":
                environment["SAYSO_STT_MODEL_DIR"] = str(whisper_here.folder())
            everybody = str(WARM_UP + count + OTHERS)
            await run_to_end(["tests.bench.sayso_bot", "prepare", str(FIRST_ID), everybody], environment)
            await _busy_with(what, settings, FIRST_ID + WARM_UP + count)
            system = Process(["-m", "tests.bench.sayso_bot", "run"], environment, Path(folder) / "log", core)
            figures, _ = await _round(server, system, Talking(), count, seed)
        return figures, await _written(settings)


async def _busy_with(what: str, settings: Settings, first: int) -> None:
    async with opened(settings) as sayso:
        keys = [sayso.ring.lookup("user", user) for user in range(first, first + OTHERS)]
        others = list((await sayso.database.read(lambda conn: people.load(conn, sayso.ring, keys))).values())
        if what == "transcripts":
            note = await clean(notes.spoken(" ".join(notes.SAID[:3])), "voice")
            assert isinstance(note, CleanVoice)
            add = spoken(sayso, note)
            await sayso.database.write(lambda conn: add(conn, others))
        elif what == "read aloud":
            say = aloud(sayso)
            await sayso.database.write(lambda conn: say(conn, others))


async def _written(settings: Settings) -> int:
    done = select(func.count()).where(transcript_rows.c.state == transcripts.DONE)
    async with opened(settings) as sayso:
        return int(await sayso.database.read(lambda conn: conn.execute(done).scalar()) or 0)


async def bench(rounds: int, count: int) -> None:
    """In turn, so that a busy minute of the machine falls on all of them."""
    where = cores()
    if where is not None:
        pin(where[0])
    kinds = ("nothing", "transcripts", "read aloud")
    lone: dict[str, list[float]] = {kind: [] for kind in kinds}
    load: dict[str, list[float]] = {kind: [] for kind in kinds}
    for number in range(rounds):
        for kind in kinds:
            figures, written = await measured(kind, count, number * 17 + 1, where[1] if where else None)
            lone[kind].append(figures.lone_ms)
            load[kind].append(1000 / figures.per_second)
            note = f", {written} of {NOTES} notes written down" if kind == "transcripts" else ""
            sys.stdout.write(
                f"round {number + 1}, beside {kind}: a lone reply {figures.lone_ms:.2f} ms, "
                f"under load {1000 / figures.per_second:.2f} ms an update{note}\n"
            )
    for kind in kinds[1:]:
        alone = statistics.median(lone[kind]) / statistics.median(lone["nothing"])
        loaded = statistics.median(load[kind]) / statistics.median(load["nothing"])
        sys.stdout.write(f"beside {kind}: median reply x {alone:.2f}, time for an update under load x {loaded:.2f}\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.beside", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured (3)")
    parser.add_argument("--people", type=int, default=400, help="how many answer the five questions (400)")
    given = parser.parse_args()
    asyncio.run(bench(given.rounds, given.people))


if __name__ == "__main__":
    main()
