"""`sayso demo`: the playground, the bot and the ready projects in one process, with a clock that can be moved."""

from __future__ import annotations

import asyncio
import functools
import secrets
import shutil
import signal
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console

from bot import project_assets
from bot.app import Sayso, opened
from bot.clock import Clock
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.projects import folder as projects_folder
from bot.settings import Settings, read_settings
from bot.storage import Connection, keep, project_files, projects, staff
from bot.storage.crypto import KeyRing
from bot.storage.project_files import ProjectFile

AHEAD = "demo: seconds ahead"
PEOPLE = (
    {"first_name": "Amina", "language_code": "en", "phone": 0},
    {"first_name": "Tomos", "language_code": "cy", "phone": 0},
    {"first_name": "Layla", "language_code": "ar", "phone": 0},
    {"first_name": "Priya", "language_code": "en", "phone": 1},
    {"first_name": "Sam", "language_code": "en", "phone": 2},
)
"""Made-up people: three young ones who share the first phone, a parent, and a member of staff."""

SETTLE_SECONDS = 8.0
DUE_WORDS = {
    "invitation": "invitations go out",
    "reminder": "a reminder goes out",
    "promise-nudge": "staff hear that a promised date is near",
    "promise-passed": "people hear that a promised date has passed",
    "outcome": "an outcome goes out",
    "nudge": "someone half-way is asked whether to carry on",
}


class DemoClock:
    """Lets the page move the bot's clock, and waits until what was due has happened."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.sayso: Sayso | None = None

    def now(self) -> datetime:
        return self._clock.now()

    @property
    def timezone(self) -> str:
        """The service's own time zone, for the page's clock."""
        return str(self._clock.zone)

    async def next_due(self) -> tuple[datetime, str] | None:
        if self.sayso is None:
            return None
        due = await self.sayso.ringing.next_due()
        return (due[0], DUE_WORDS.get(due[1], due[1])) if due else None

    async def go_to_next(self) -> str:
        due = await self.next_due()
        if due is None:
            return "Nothing is planned. Write an outcome as staff, and choose when it goes out."
        at, what = due
        await self.move(max((at - self._clock.now()).total_seconds() + 1, 0))
        return f"{self._clock.local(at):%A %d %B, %H:%M}: {what}."

    async def move(self, seconds: float) -> None:
        self._clock.forward(timedelta(seconds=seconds))
        if self.sayso is not None:
            ahead = str(self._clock.ahead.total_seconds())
            await self.sayso.database.write(lambda conn: keep.put(conn, AHEAD, ahead))
            await self.sayso.catch_up(SETTLE_SECONDS)


async def run_demo(folder: Path, host: str, port: int, *, fresh: bool, console: Console, stop: asyncio.Event) -> None:
    """Run the demo until `stop` is set."""
    token = await asyncio.to_thread(_folder, folder, fresh=fresh)
    clock = Clock()
    controls = DemoClock(clock)
    playground = create_playground(
        PlaygroundSettings(token=token, data_folder=folder / "playground", now=clock.now, clock=controls)
    )
    async with running(playground, host, port) as url:
        settings = _settings(folder, url, token)
        async with opened(settings, clock) as sayso:
            ahead = await sayso.database.read(lambda conn: keep.get(conn, AHEAD))
            clock.ahead = timedelta(seconds=float(ahead or 0))
            controls.sayso = sayso
            await add_ready_projects(sayso)
            bot = asyncio.ensure_future(sayso.run(stop, poll_seconds=10))
            await _people(url, sayso)
            console.print(f"\n[bold]Sayso is ready.[/] Open [bold cyan]{url}[/] in a browser. Ctrl+C ends it.\n")
            await bot


def _settings(folder: Path, url: str, token: str) -> Settings:
    return read_settings(
        bot_token=token,
        bot_token_file=None,
        api_url=url,
        data_dir=folder / "data",
        key_file=folder / "key",
        database_url="",
        webhook_url="",
        webhook_secret=None,
        timezone="Europe/London",
    )


def _folder(folder: Path, *, fresh: bool) -> str:
    """Make the folder, and a token of Telegram's shape that opens nothing but this demo's playground."""
    if fresh and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "token"
    if not path.exists():
        path.write_text(f"{secrets.randbelow(10**9) + 10**8}:{secrets.token_urlsafe(26)}", encoding="utf-8")
        path.chmod(0o600)
    return path.read_text(encoding="utf-8")


async def add_ready_projects(sayso: Sayso) -> Sequence[str]:
    """Add and open the projects that come with Sayso, where they are not there yet."""
    now = sayso.clock.now()
    known = {project.id for project in await sayso.database.read(projects.all)}
    added = []
    for file in sorted(projects_folder().iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".toml"):
            continue
        text = file.read_text(encoding="utf-8")
        read = project_files.read(text, today=sayso.clock.today(), zone=sayso.clock.zone, beside=projects_folder())
        if read.project.id in known:
            continue
        whole = await project_assets.cleaned(read)
        await sayso.database.write(functools.partial(_add_and_open, whole, sayso.ring, now))
        added.append(read.project.id)
    return added


def _add_and_open(read: ProjectFile, ring: KeyRing, now: datetime, conn: Connection) -> None:
    project_assets.add(conn, ring, read, now)
    projects.set_state(conn, read.project.id, "open", now)


async def _people(url: str, sayso: Sayso) -> None:
    """On the first start: people for the phones, and the member of staff presses their invitation."""
    async with aiohttp.ClientSession(url) as session:
        state = await _get(session, "/phone/state")
        if state["people"]:
            return
        people = [await _post(session, "/phone/people", dict(person)) for person in PEOPLE]
        code = sayso.clock.new_code()
        expires = sayso.clock.now() + timedelta(days=1)
        await sayso.database.write(lambda conn: staff.invite(conn, sayso.ring, "facilitator", code, expires))
        await _post(session, f"/phone/{people[-1]['id']}/start", {"payload": f"i_{code}"})


async def _get(session: aiohttp.ClientSession, path: str) -> Any:
    async with session.get(path) as answer:
        answer.raise_for_status()
        return await answer.json()


async def _post(session: aiohttp.ClientSession, path: str, body: dict[str, object]) -> Any:
    async with session.post(path, json=body) as answer:
        answer.raise_for_status()
        return await answer.json()


def stop_on_signals(stop: asyncio.Event) -> None:
    """Ctrl+C and SIGTERM end things in order."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
