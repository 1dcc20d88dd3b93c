"""The whole bot in a test's own loop: a playground, the real bot on a real database, and a clock that can be moved."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
from sqlalchemy import Connection, and_, func, or_, select

from bot import project_assets
from bot.app import Sayso
from bot.clock import SeededClock
from bot.kind_hours import kind_now
from bot.media.speech.voices import Voices
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.playground.world import World
from bot.projects import folder, ready
from bot.settings import Settings, read_settings
from bot.storage import follows, intake, people, project_files, projects, staff
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.follows import Following
from bot.storage.people import NewPerson
from bot.storage.project_files import ProjectFile
from bot.storage.tables import media, outbox
from bot.telegram.api import BotApi
from bot.telegram.limits import Limits
from bot.transcribing import Engine
from tests.bot.phone import Phone

TOKEN = "123456:AAE-house_token-of-these-tests-only00"
START = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
"""A Monday afternoon in winter: an hour at which people may be written to."""

Answer = TypeVar("Answer")

_CLEANED: dict[tuple[Any, ...], ProjectFile] = {}


class TickingClock(SeededClock):
    """A clock that stands, but never tells the same time twice: what came later was later."""

    def now(self) -> datetime:
        self.ahead += timedelta(microseconds=1)
        return super().now()


@dataclass
class House:
    """One bot and its world. `clock` stands still until `later` moves it."""

    url: str
    world: World
    http: aiohttp.ClientSession
    clock: SeededClock
    sayso: Sayso
    stop: asyncio.Event
    task: asyncio.Task[None] | None = None

    async def person(self, first_name: str = "Ana", language_code: str = "en") -> Phone:
        """Somebody new with a phone, who has not written yet."""
        body = {"first_name": first_name, "language_code": language_code, "phone": 0}
        async with self.http.post("/phone/people", json=body) as answer:
            return Phone(self, (await answer.json())["id"])

    async def young_person(
        self, first_name: str = "Ana", *, age: str = "8-12", invite: bool = True, language: str = "English"
    ) -> Phone:
        """Somebody who said hello, is a young person, and agreed to take part."""
        phone = await self.person(first_name)
        await phone.starts()
        await self.picks(phone, language)
        for value in ("young-person", age, "yes", "yes" if invite else "no", "no"):
            await phone.taps_value(value)
        return phone

    async def picks(self, phone: Phone, language: str) -> None:
        """A language, and all its words: a language that can be read in one way only asks nothing more."""
        await phone.taps(language)
        if await phone.is_offered("words"):
            await phone.taps_value("words")

    async def parent(self, first_name: str = "Priya", *, invite: bool = True) -> Phone:
        """A parent who agreed to take part."""
        phone = await self.person(first_name)
        await phone.starts()
        await self.picks(phone, "English")
        for value in ("parent", "yes", "yes" if invite else "no"):
            await phone.taps_value(value)
        return phone

    async def crowd(self, size: int, project: str, *, hear_by: str = "message") -> list[Phone]:
        """Young people who follow a project already, without the conversations that it took."""
        phones = [await self.person(f"P{number}") for number in range(size)]
        for phone in phones:
            self.world.people.find(phone.id).started = True  # type: ignore[union-attr]
        ring, clock = self.sayso.ring, self.clock

        def make(conn: Connection) -> None:
            new = [NewPerson(ring.lookup("user", phone.id), phone.id, phone.id, "en", "en") for phone in phones]
            known = people.create(conn, ring, new, clock.new_id, clock.choose, clock.now())
            told = {"role": "young_person", "age_band": "8-12", "agreed": True, "may_invite": True, "now": clock.now()}
            people.save_profiles(conn, [{"id": one.contributor_id, **told} for one in known.values()])
            wishes = [Following(one.contributor_id, project, hear_by, clock.now()) for one in known.values()]
            follows.keep(conn, wishes)

        await self.write(make)
        return phones

    async def member_of_staff(self, first_name: str = "Sam", role: str = "facilitator") -> Phone:
        """Somebody who pressed a fresh invitation."""
        phone = await self.person(first_name)
        await phone.starts(f"i_{await self.invitation(role)}")
        await phone.sees("Welcome to the team")
        return phone

    async def invitation(self, role: str = "facilitator") -> str:
        """A one-time code."""
        code, expires = self.clock.new_code(), self.clock.now() + timedelta(days=1)
        await self.write(lambda conn: staff.invite(conn, self.sayso.ring, role, code, expires))
        return code

    async def opens(self, name: str, beside: Path | None = None, **lines: str) -> str:
        """A ready project by its name, or a project's text, added and open; `lines` say something else than it does.
        The files it names lie in the folder `beside`, or with the ready projects.
        """
        text = name if "\n" in name else ready(name)
        for line, value in lines.items():
            old = next(row for row in text.splitlines() if row.startswith(f"{line} = "))
            text = text.replace(old, f"{line} = {value}", 1)
        read = await self._with_files(text, beside)

        def add(conn: Connection) -> None:
            project_assets.add(conn, self.sayso.ring, read, self.clock.now())
            assert projects.set_state(conn, read.project.id, "open", self.clock.now())

        await self.write(add)
        return read.project.id

    async def opens_again(self, text: str, beside: Path | None = None) -> None:
        """The same project with other lines in its file."""
        read = await self._with_files(text, beside)
        await self.write(lambda conn: project_assets.add(conn, self.sayso.ring, read, self.clock.now()))

    async def _with_files(self, text: str, beside: Path | None) -> ProjectFile:
        """A project with its pictures cleaned: once for all tests, as they do not change."""
        read = project_files.read(text, today=self.clock.today(), zone=self.clock.zone, beside=beside or folder())
        known = (text, self.clock.today(), read.files)
        if known not in _CLEANED:
            _CLEANED[known] = await project_assets.cleaned(read)
        return _CLEANED[known]

    async def write(self, work: Callable[[Connection], Answer]) -> Answer:
        return await self.sayso.database.write(work)

    async def read(self, work: Callable[[Connection], Answer]) -> Answer:
        return await self.sayso.database.read(work)

    # --- time

    async def later(self, **much: float) -> None:
        """So much later, with everything done that was due by then."""
        self.clock.forward(timedelta(**much))
        await self.rings()

    async def goes_to(self, moment: datetime) -> None:
        """On to a moment."""
        await self.later(seconds=(moment - self.clock.now()).total_seconds())

    async def rings(self) -> None:
        """Every job once, until nothing moves any more."""
        for _ in range(2):
            await self.sayso.metronome.ring_now()
            self.wake()
            await self.settled()

    def wake(self) -> None:
        """The clock was moved: what waited for a time has a look."""
        self.sayso.receiver.arrived.set()
        self.sayso.outbox.nudge()
        self.sayso.fetcher.nudge()

    async def settled(self) -> None:
        """Wait until everything that came in is applied, and everything that is due is fetched and sent."""
        await until(self._is_settled, "nothing is left to do")

    async def _is_settled(self) -> bool:
        now = self.clock.now()
        if self.world.updates.waiting() and self.task is not None:
            return False

        def rest(conn: Connection) -> bool:
            arrival = intake.next_due(conn)
            most = 3 if kind_now(self.clock) else 1
            due = and_(outbox.c.state == 0, outbox.c.due_at <= now, outbox.c.lane <= most)
            letters = conn.execute(select(func.count()).where(or_(outbox.c.state == 1, due))).scalar()
            at_work = or_(media.c.due_at <= now, media.c.lease_until.is_not(None))
            files = conn.execute(select(func.count()).where(media.c.state == "pending", at_work)).scalar()
            return not letters and not files and (arrival is None or arrival > now)

        return await self.read(rest) and self.sayso.outbox.idle and not self.sayso._aside

    # --- the bot's end of the line

    def calls(self, method: str = "", chat: Phone | None = None) -> list[dict[str, Any]]:
        """What the bot called, oldest first."""
        found = []
        for call in self.world.calls.since(0):
            params = call.get("params", {})
            if method in ("", call["method"]) and (chat is None or str(params.get("chat_id")) == str(chat.id)):
                found.append(call)
        return found

    async def fault(self, kind: str, **plan: Any) -> None:
        """The next call, or calls, go wrong."""
        async with self.http.post("/phone/faults", json={"kind": kind, **plan}) as answer:
            assert answer.status == 200, await answer.text()

    # --- coming and going

    async def start(self) -> None:
        self.stop.clear()
        self.task = asyncio.create_task(self.sayso.run(self.stop, poll_seconds=5))

    async def halt(self) -> None:
        """The process ends, in order."""
        self.stop.set()
        task, self.task = self.task, None
        if task is not None:
            await task


async def until(holds: Callable[[], bool | Awaitable[bool]], what: str, seconds: float = 10) -> None:
    """Look again and again until it holds."""
    deadline = time.monotonic() + seconds
    while True:
        answer = holds()
        if answer if isinstance(answer, bool) else await answer:
            return
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s for: {what}"
        await asyncio.sleep(0.01)


def settings_for(url: str, folder: Path, database_url: str, **other: Any) -> Settings:
    """Settings of a test's bot."""
    told = {
        "bot_token": TOKEN,
        "api_url": url,
        "data_dir": folder / "data",
        "key_file": folder / "key",
        "database_url": database_url,
        "voice": "off",  # what a machine has must not change what is on the screen; who reads aloud says so
        **other,
    }
    return read_settings(**told)


@asynccontextmanager
async def open_house(
    database: Database,
    ring: KeyRing,
    folder: Path,
    *,
    at: datetime = START,
    rates: Limits | None = None,
    voices: Voices | None = None,
    transcriber: Engine | None = None,
    **other: Any,
) -> AsyncIterator[House]:
    """A playground and a bot on an open database; the bot runs until the end, unless it is halted before.

    Nothing is read aloud unless `voices` are given, and nothing written down unless a `transcriber` is.
    """
    clock = TickingClock(at)
    told = PlaygroundSettings(token=TOKEN, now=clock.now, enforce_rates=False, retry_seconds=0.01)
    app = create_playground(told)
    async with running(app) as url, aiohttp.ClientSession(url) as http, BotApi(TOKEN, url, read_timeout=5) as api:
        settings = settings_for(url, folder, "", **other)
        sayso = Sayso(settings, database, ring, api, clock, voices, transcriber)
        # As fast as the machine: how fast a bot may send is what `test_rates` is about.
        sayso.outbox.pace(rates or Limits(1000, per_chat_burst=1000))
        house = House(url, app.state.world, http, clock, sayso, asyncio.Event())
        await house.start()
        try:
            yield house
        finally:
            app.state.world.faults.clear()
            await house.halt()
