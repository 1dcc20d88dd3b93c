"""A playground that really runs, and short ways to be a bot or a person in it."""

from __future__ import annotations

import asyncio
import io
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

from bot.playground.app import PlaygroundSettings, create_playground
from bot.playground.server import running
from bot.playground.world import World

TOKEN = "4242:AAplayground-token"
SETTINGS = PlaygroundSettings(token=TOKEN, enforce_rates=False, retry_seconds=0.01)


class MovableTime:
    """The time in the world under test."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def forward(self, **much: float) -> None:
        self.at += timedelta(**much)


class Refused(Exception):
    """What the phone or the Bot API did not do."""

    def __init__(self, status: int, body: dict[str, Any], headers: Any) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = headers
        self.words = str(body.get("description") or body.get("error"))


@dataclass
class Site:
    """The running playground."""

    base: str
    world: World
    http: aiohttp.ClientSession
    time: MovableTime

    async def call(self, method: str, /, **params: Any) -> Any:
        """As the bot: one method with JSON parameters. Gives the result or raises Refused."""
        async with self.http.post(f"{self.base}/bot{TOKEN}/{method}", json=params) as answer:
            return await self.result(answer)

    async def upload(self, method: str, /, files: dict[str, tuple[str, bytes]], **params: str) -> Any:
        """As the bot, with files: multipart."""
        form = aiohttp.FormData(params)
        for name, (file_name, content) in files.items():
            form.add_field(name, io.BytesIO(content), filename=file_name)
        async with self.http.post(f"{self.base}/bot{TOKEN}/{method}", data=form) as answer:
            return await self.result(answer)

    async def result(self, answer: aiohttp.ClientResponse) -> Any:
        body = await answer.json()
        if not body["ok"]:
            assert answer.status == body["error_code"]
            raise Refused(answer.status, body, answer.headers)
        return body["result"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """What waits, without waiting for more."""
        return list(await self.call("getUpdates", **params))

    async def phone(self, verb: str, path: str, /, **body: Any) -> Any:
        """As the page."""
        async with self.http.request(verb, f"{self.base}/phone{path}", json=body or None) as answer:
            result = await answer.json()
            if answer.status >= 400:
                raise Refused(answer.status, result, answer.headers)
            return result

    async def person(self, first_name: str = "Ana", language_code: str = "en", started: bool = True) -> Phone:
        """A new person, who by default has said /start, which the bot has heard."""
        made = await self.phone("POST", "/people", first_name=first_name, language_code=language_code, phone=0)
        phone = Phone(self, made["id"])
        if started:
            await phone.does("start")
            self.world.updates.drop_all()
        return phone


@dataclass
class Phone:
    """One person's phone."""

    site: Site
    id: int

    async def does(self, what: str, /, **body: Any) -> Any:
        return await self.site.phone("POST", f"/{self.id}/{what}", **body)

    async def sends(self, what: str, /, *files: tuple[str, bytes, str], **fields: str) -> Any:
        form = aiohttp.FormData(fields, default_to_multipart=True)
        for name, content, kind in files:
            form.add_field("files", io.BytesIO(content), filename=name, content_type=kind)
        async with self.site.http.post(f"{self.site.base}/phone/{self.id}/{what}", data=form) as answer:
            result = await answer.json()
            if answer.status >= 400:
                raise Refused(answer.status, result, answer.headers)
            return result

    async def sees(self, after: int = 0) -> list[dict[str, Any]]:
        return list((await self.site.phone("GET", f"/{self.id}/chat?after={after}"))["messages"])


@asynccontextmanager
async def open_site(settings: PlaygroundSettings = SETTINGS) -> AsyncIterator[Site]:
    """Run a playground on a free port of this computer."""
    time = MovableTime()
    app = create_playground(replace(settings, now=time.now))
    async with running(app) as base, aiohttp.ClientSession() as http:
        yield Site(base, app.state.world, http, time)


async def until(holds: Callable[[], bool | Awaitable[bool]]) -> None:
    """Look again and again until it holds; five seconds at most."""
    async with asyncio.timeout(5):
        while True:
            answer = holds()
            if answer if isinstance(answer, bool) else await answer:
                return
            await asyncio.sleep(0.005)


def png(width: int = 3, height: int = 2) -> bytes:
    """A real PNG of one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def ogg(seconds: float = 2.0) -> bytes:
    """The pages of an OGG/Opus file that say how long it is (no sound in them)."""
    first = b"OggS\0\x02" + struct.pack("<qIII", 0, 7, 0, 0) + b"\x01\x13OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0"
    last = b"OggS\0\x04" + struct.pack("<qIII", round(seconds * 48000), 7, 1, 0) + b"\x01\x01\0"
    return first + last
