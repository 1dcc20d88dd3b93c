"""Puts the parts together. The only file, with `cli.py`, that knows all of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine, Mapping
from typing import Any, cast

from bot import given_models
from bot.applying import Applied, Applier
from bot.cards import Cards
from bot.channel import Call, Upload
from bot.clock import Clock
from bot.copies import COVERED, NUMBERED, Copies
from bot.fetching import Fetcher, GoneWrong
from bot.inbox import Inbox
from bot.jobs import JOBS
from bot.letters import Letters
from bot.media.clean import clean
from bot.media.cleaned import Declared, UnreadableMedia
from bot.media.faces import ask as faces
from bot.media.speech.voices import Voices, voices_here
from bot.outbox import Failures, Outbox
from bot.pictures import Pictures
from bot.pulse import Pulse
from bot.receiving import Receiver
from bot.ringing import Ringing
from bot.schedule.metronome import Metronome
from bot.settings import Settings
from bot.speech import Speech
from bot.storage import Connection, assets, intake, keep, outcomes, post_results, projects
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, open_database
from bot.storage.keyfile import load_or_create
from bot.storage.migrate import upgrade
from bot.telegram import api as telegram_api
from bot.telegram.api import BotApi
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import Ambiguous, CallFailed, FloodWait, Never, TryAgain, Unreachable
from bot.telegram.greet import Greeting, greet
from bot.telegram.identify import identify
from bot.telegram.limits import Limits
from bot.telegram.poller import Poller
from bot.telegram.scrub import scrub
from bot.transcribing import Engine, Transcribing
from bot.web.app import create_app, serve
from bot.wording import Wording
from flows.messages import Words
from flows.ports import Outcome, Project

log = logging.getLogger(__name__)

COMMANDS = ("start", "mydata", "language", "read", "privacy", "help", "stop", "forget")


WHY = {"too_big": "too_big", "too_many_pixels": "too_big", "too_long": "too_big", "no_sound": "silent"}
"""What a person is told about a file that will not open; of all else, that it could not be opened."""


class Sayso:
    """One running bot: everything from the raw update to the sent answer."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        ring: KeyRing,
        api: BotApi,
        clock: Clock,
        voices: Voices | None = None,
        transcriber: Engine | None = None,
    ) -> None:
        self.settings = settings
        self.database = database
        self.ring = ring
        self.api = api
        self.clock = clock
        self.wording = Wording.load()
        channel = TelegramChannel(clock.new_id, self._source_of)
        self.receiver = Receiver(database, ring, clock, scrub=scrub, identify=identify)
        self.voices = voices_here(off=settings.voice == "off") if voices is None else voices
        self.wording.spoken = self.voices.among(code for code, _ in self.wording.locales())
        self.speech = Speech(self.voices)
        self.copies = Copies(
            database,
            ring,
            clock,
            model=given_models.for_faces(settings),
            find=faces.find,
            draw=faces.covered,
            arrived=self.receiver.arrived,
        )
        self.pictures = Pictures(
            database,
            ring,
            clock,
            Cards(self.wording, self._project, self._outcome, self._asset),
            self.speech.drawing,
            {COVERED: self.copies, NUMBERED: self.copies},
        )
        self._applies, self._sends = Pulse(clock.monotonic), Pulse(clock.monotonic)
        self.outbox = Outbox(
            database,
            ring,
            clock,
            send=self._send,
            rates=Limits(settings.send_rate, per_chat_burst=5),
            resolve=self.pictures,
            failures=Failures(FloodWait, TryAgain, Ambiguous, Unreachable, CallFailed),
            turned=self._sends.beat,
            strip=channel.strip_buttons,
        )
        self.inbox = Inbox(
            database,
            Applier(channel, self.wording, ring, clock),
            self.receiver.arrived,
            clock.now,
            self._hand_over,
            turned=self._applies.beat,
        )
        self.receiver.take_in = self.inbox.take_in
        self.fetcher = Fetcher(
            database, ring, clock, download=self._download, clean=_clean, arrived=self.receiver.arrived
        )
        self.transcribing = Transcribing(
            database,
            ring,
            clock,
            (lambda: given_models.transcriber(settings)) if transcriber is None else (lambda: transcriber),
        )
        self.ringing = Ringing(
            database,
            ring,
            clock,
            self.wording,
            Letters(channel, self.wording, ring),
            arrived=self.receiver.arrived,
            post_waits=self.outbox.nudge,
        )
        self.metronome = Metronome([(job.name, job.every) for job in JOBS], self.ringing)
        self._aside: set[asyncio.Task[None]] = set()
        self._looks: set[asyncio.Task[None]] = set()

    async def run(self, stop: asyncio.Event, *, poll_seconds: int = 50) -> None:
        """Run until `stop` is set. Raises what stops any of the parts for good (a wrong token)."""
        await self.database.write(
            lambda conn: post_results.recover(conn, self.clock.now(), all_leases=self.database.dialect == "sqlite")
        )
        receiving = self._webhook(stop) if self.settings.webhook_url else self._poll(stop, poll_seconds)
        parts = [
            receiving,
            self.inbox.run(stop),
            self.fetcher.run(stop),
            self.transcribing.run(stop),
            self.metronome.run(stop),
            self._wake(stop),
            self._greet(),
        ]
        tasks = [asyncio.ensure_future(part) for part in parts]
        sent_all = asyncio.Event()
        sending = asyncio.ensure_future(self.outbox.run(sent_all))
        try:
            running: set[asyncio.Future[None]] = {*tasks, sending}
            while not all(task.done() for task in tasks):
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        finally:
            stop.set()
            self._look_no_more()
            await asyncio.gather(*tasks, *self._aside, return_exceptions=True)
            self._look_no_more()  # somebody may have asked just now
            sent_all.set()  # the outbox ends last: what was answered just now still goes
            self.outbox.nudge()
            await asyncio.gather(sending, *self._aside, return_exceptions=True)

    @property
    def healthy(self) -> bool:
        """Whether what came in is still being applied and what is to go out still being sent."""
        return self._applies.beats and self._sends.beats

    async def catch_up(self, seconds: float) -> None:
        """Do what is due now and wait, at most so long, until it is applied and sent: for a clock that was moved."""
        deadline = self.clock.monotonic() + seconds
        await self.metronome.ring_now()
        while self.clock.monotonic() < deadline:
            due = await self.database.read(intake.next_due)
            if (due is None or due > self.clock.now()) and self.outbox.idle:
                break
            await asyncio.sleep(0.05)
        await self.metronome.ring_now()

    async def _wake(self, stop: asyncio.Event) -> None:
        """When it is time to stop, wake whoever is waiting for work."""
        await stop.wait()
        self.receiver.arrived.set()
        self.outbox.nudge()
        self.fetcher.nudge()
        self.transcribing.nudge()

    # --- receiving

    async def _poll(self, stop: asyncio.Event, seconds: int) -> None:
        await self.api.call("deleteWebhook", {})
        await Poller(self.api, self.receiver.store, self.clock.now, timeout=seconds).run(stop)

    async def _webhook(self, stop: asyncio.Event) -> None:
        settings = self.settings
        assert settings.webhook_secret is not None  # noqa: S101 - settings refuse a webhook without one
        secret = settings.webhook_secret.get_secret_value()
        path = settings.webhook_url.split("://", 1)[1].partition("/")[2]

        async def store(update: dict[str, Any]) -> None:
            await self.receiver.store([update])

        app = create_app(path=path, secret=secret, store=store, healthy=lambda: self.healthy)
        await self.api.call(
            "setWebhook",
            {
                "url": settings.webhook_url,
                "secret_token": secret,
                "max_connections": 40,
                "allowed_updates": telegram_api.ALLOWED_UPDATES,
            },
        )
        await serve(app, settings.listen_host, settings.listen_port, stop)

    # --- between the parts

    def _hand_over(self, applied: Applied) -> None:
        """After a commit: answer taps at once, send what was written, fetch what came."""
        for _, call in applied.calls:
            self._beside(self._call_aside(call))
        self.outbox.hand_over(applied.letters)
        if applied.post_waits:
            self.outbox.nudge()
        if applied.erased:
            self._beside(self.database.let_go())
        if applied.media:
            self.fetcher.nudge()
        if applied.begun:
            self.receiver.arrived.set()
        for wanted in applied.looks:
            self._looks.add(look := self._beside(self.copies.look(wanted)))
            look.add_done_callback(self._looks.discard)

    def _beside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)
        return task

    def _look_no_more(self) -> None:
        """Nobody waits half a minute for faces at the end; who wants the copy asks again."""
        for look in self._looks:
            look.cancel()

    async def _call_aside(self, call: Call) -> None:
        """A call that is not worth a row: it is lost with the process, or when the channel refuses it."""
        try:
            await self.api.call(call.method, call.params)
        except CallFailed as error:
            log.debug("%s was not taken (%s)", call.method, type(error).__name__)

    async def _send(self, call: Call, files: Mapping[str, Upload | str]) -> Any:
        if not files:
            return await self.api.call(call.method, call.params)
        known = {name: file for name, file in files.items() if isinstance(file, str)}
        uploads = {
            name: telegram_api.Upload(file.data, file.filename, file.mime)
            for name, file in files.items()
            if isinstance(file, Upload)
        }
        return await self.api.call(call.method, {**call.params, **known}, uploads or None)

    async def _download(self, file_id: str) -> bytes:
        try:
            return await self.api.download(file_id)
        except Never as error:
            raise GoneWrong("too_big" if error.too_big else "gone") from None

    async def _greet(self) -> None:
        """The bot's own words: commands and descriptions, per language. A refusal is no reason not to run."""
        try:
            await greet(self.api, greetings(self.wording))
        except CallFailed as error:
            log.warning("commands and descriptions could not be set (%s)", type(error).__name__)

    async def _project(self, project: str) -> Project | None:
        found = await self.database.read(lambda conn: projects.by_id(conn, [project]))
        return found.get(project)

    async def _outcome(self, outcome: str) -> tuple[Outcome, Project] | None:
        def look(conn: Connection) -> tuple[Outcome, Project] | None:
            found = outcomes.by_id(conn, [outcome]).get(outcome)
            project = projects.by_id(conn, [found.project]).get(found.project) if found else None
            return (found, project) if found and project else None

        return await self.database.read(look)

    async def _asset(self, media_id: str) -> bytes:
        return await self.database.read(lambda conn: assets.opened(conn, self.ring, media_id))

    def _source_of(self, chat_id: int, message_id: int) -> str:
        return self.ring.lookup("source", f"{chat_id}:{message_id}")[:16].hex()


def greetings(wording: Wording) -> list[Greeting]:
    """What the bot says of itself, in every language that Telegram knows by two letters, and English for the rest."""
    found = []
    for code, _ in wording.locales():
        if code != "en" and len(code) != 2:
            continue
        commands = [(name, wording.plain(Words(f"command-{name}"), code)) for name in COMMANDS]
        description = wording.plain(Words("profile-description"), code)
        short = wording.plain(Words("profile-short"), code)
        found.append(Greeting("" if code == "en" else code, description, short, commands))
    return found


@contextlib.asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Sayso]:
    """Everything opened for a run: folders, key, database at its newest schema, the channel's client; closed after."""
    clock = clock or Clock(settings.timezone)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    ring = KeyRing(load_or_create(settings.key_path, settings.data_dir))
    await asyncio.to_thread(upgrade, settings.database)
    database = open_database(settings.database)
    try:
        await database.write(lambda conn: keep.settle_key(conn, ring))
        async with BotApi(settings.token, settings.api_url) as api:
            sayso = Sayso(settings, database, ring, api, clock)
            try:
                yield sayso
            finally:
                sayso.speech.close()
    finally:
        await database.close()


async def _clean(data: bytes, kind: str) -> Any:
    try:
        return await clean(data, cast("Declared", kind))
    except UnreadableMedia as error:
        raise GoneWrong(WHY.get(error.reason, "unreadable")) from error
