"""One round with one system: start it, warm it up, load it, then ask it one thing at a time."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.settings import Settings, read_settings
from bot.storage.crypto import KeyRing
from bot.storage.database import open_database
from bot.storage.keyfile import load_or_create
from tests.bench.crowd import FIRST_ID, Crowd, people
from tests.bench.person import STEPS, Manner, Person, Talking, Telling
from tests.bench.plain_install import make
from tests.bench.prepared import kept_answers
from tests.bench.process import ROOT, Process, run_to_end
from tests.bench.server import TOKEN, Server, serving

WARM_UP = 40
LONE = 200
QUIET_SECONDS = 0.012
"""Between two lone updates: long enough for the calls that follow an answer."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one round showed. Times in the unit of their name; `lost` and `doubled` count answers and messages."""

    cpu_us: float
    per_second: float
    calls_per_update: float
    lone_ms: float
    lone_p95_ms: float
    rss_peak_mb: float
    rss_after_mb: float
    ready_s: float
    lost: int = 0
    doubled: int = 0


async def sayso(count: int, seed: int, core: int | None) -> Figures:
    """Sayso on SQLite; every answer is looked up in the database afterwards."""
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as folder:
        async with serving() as server:
            settings = _settings(Path(folder), server.url)
            environment = _environment(settings, server.url)
            everybody = str(WARM_UP + count)
            await run_to_end(["tests.bench.sayso_bot", "prepare", str(FIRST_ID), everybody], environment)
            system = Process(["-m", "tests.bench.sayso_bot", "run"], environment, Path(folder) / "log", core)
            figures, crowd = await _round(server, system, Talking(), count, seed)
        lost, doubled = await _checked(settings, crowd)
    return replace(figures, lost=lost, doubled=doubled)


async def echo(transport: str, count: int, seed: int, core: int | None) -> Figures:
    """A bare echo bot, which keeps nothing and so can lose nothing.

    `plain` has what pip installs with it and no more, `httpx` all that is installed here, `aiohttp` our transport.
    """
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as folder:
        async with serving() as server:
            arguments = [str(ROOT / "tests" / "bench" / "echo_bot.py"), transport, server.url, TOKEN]
            environment = {}
            if transport == "plain":
                arguments.insert(0, "-S")
                environment["PYTHONPATH"] = str(make(Path(folder) / "packages", "python-telegram-bot"))
            system = Process(arguments, environment, Path(folder) / "log", core)
            figures, _ = await _round(server, system, Telling(), count, seed)
    return figures


async def _round(server: Server, system: Process, manner: Manner, count: int, seed: int) -> tuple[Figures, Crowd]:
    async with system:
        await asyncio.wait_for(server.polled.wait(), 30)
        ready = time.perf_counter() - system.started_at
        try:
            await _load(server, manner, people(WARM_UP, seed), {}, within=20)
        except TimeoutError:
            raise RuntimeError(f"the system under test answers nobody: {system.last_words()}") from None
        crowd_people = people(count, seed + 1, FIRST_ID + WARM_UP)
        pauses = {person.id: 1 + place % (len(STEPS) - 1) for place, person in enumerate(crowd_people[:LONE])}
        cpu, began = system.cpu_seconds(), time.perf_counter()
        crowd = await _load(server, manner, crowd_people, pauses)
        await asyncio.sleep(0.1)  # what is noted after the last answer belongs to the load
        took = time.perf_counter() - began - 0.1
        cpu = system.cpu_seconds() - cpu
        sent, calls = crowd.sent, crowd.calls
        await asyncio.sleep(2.0)  # each chat may have a message a second
        lone = [await _lone(crowd, person) for person in crowd_people[: len(pauses)]]
        await crowd.finished(30)
        peak, after = system.memory_mb("VmHWM"), system.memory_mb("VmRSS")
    ordered = sorted(lone)
    figures = Figures(
        cpu_us=cpu / sent * 1e6,
        per_second=sent / took,
        calls_per_update=calls / sent,
        lone_ms=statistics.median(ordered) * 1e3,
        lone_p95_ms=ordered[int(len(ordered) * 0.95)] * 1e3,
        rss_peak_mb=peak,
        rss_after_mb=after,
        ready_s=ready,
    )
    return figures, crowd


async def _load(
    server: Server, manner: Manner, load: Sequence[Person], pauses: dict[int, int], within: float = 120
) -> Crowd:
    crowd = Crowd(server, manner, load, dict(pauses))
    server.world = crowd
    crowd.begin()
    await crowd.finished(within)
    return crowd


async def _lone(crowd: Crowd, person: Person) -> float:
    """Seconds from an update's being handed over to the first call that answers it, with nothing else going on."""
    rest = crowd.calls
    while True:  # quiet first: whatever still follows the one before has come
        await asyncio.sleep(QUIET_SECONDS)
        if crowd.calls == rest:
            break
        rest = crowd.calls
    crowd.watch(person)
    crowd.go_on(person)
    async with asyncio.timeout(10):
        while not crowd.answered_at:  # noqa: ASYNC110 - a callback would be on the path that is timed
            await asyncio.sleep(0.001)
    return crowd.answered_at - crowd.handed_at


async def _checked(settings: Settings, crowd: Crowd) -> tuple[int, int]:
    """How many answers are not kept as they were given, and how many views or messages there are too many."""
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
    database = open_database(settings.database)
    lost = doubled = 0
    try:
        for person in crowd.people.values():
            kept = await database.read(lambda conn, who=person.id: kept_answers(conn, ring, who))  # type: ignore[misc]
            lost += len(person.answers.items() - set(kept))
            doubled += len(kept) - len(set(kept)) + len(person.heard) - len(set(person.heard))
    finally:
        await database.close()
    return lost, doubled


def _settings(folder: Path, url: str) -> Settings:
    return read_settings(bot_token=TOKEN, api_url=url, data_dir=folder / "data", database_url="", key_file=None)


def _environment(settings: Settings, url: str) -> dict[str, str]:
    """The same settings for a process of its own."""
    return {"SAYSO_BOT_TOKEN": TOKEN, "SAYSO_API_URL": url, "SAYSO_DATA_DIR": str(settings.data_dir)}
