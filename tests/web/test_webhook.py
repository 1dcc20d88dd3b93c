"""The webhook takes what Telegram sends, from Telegram alone, and says so only once it is stored."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.web.app import create_app, serve

SECRET = "a-secret_of-ours"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Service:
    """A bot's door, open on loopback, and what came through it."""

    def __init__(self) -> None:
        self.stored: list[dict[str, Any]] = []
        self.broken = False
        self.well = True
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.app = create_app(path="/telegram", secret=SECRET, store=self.store, healthy=lambda: self.well)

    async def store(self, update: dict[str, Any]) -> None:
        if self.broken:
            raise OSError("disk full, while writing: the bus is late")
        self.stored.append(update)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    door, stop = Service(), asyncio.Event()
    serving = asyncio.create_task(serve(door.app, "127.0.0.1", door.port, stop))
    yield door
    stop.set()
    await asyncio.wait_for(serving, 5)


@pytest.fixture
async def web() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def post(
    web: aiohttp.ClientSession, service: Service, body: Any, secret: str | None = SECRET, path: str = "/telegram"
) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with web.post(service.url(path), data=body, headers=headers) as response:
        return response.status


async def test_an_update_is_stored_and_then_acknowledged(web: aiohttp.ClientSession, service: Service) -> None:
    assert await post(web, service, b'{"update_id": 1}') == 200
    assert service.stored == [{"update_id": 1}]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é"])
async def test_without_the_secret_nothing_is_stored(
    web: aiohttp.ClientSession, service: Service, secret: str | None
) -> None:
    assert await post(web, service, b'{"update_id": 1}', secret) == 403
    assert service.stored == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"1", b'"text"', b"null", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_json_object_is_refused(web: aiohttp.ClientSession, service: Service, body: bytes) -> None:
    assert await post(web, service, body) == 400
    assert service.stored == []


async def test_a_body_over_one_megabyte_is_refused_said_or_not(web: aiohttp.ClientSession, service: Service) -> None:
    update = b'{"text":"' + b"x" * 1_000_000 + b'"}'

    async def in_pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(update), 100_000):
            yield update[at : at + 100_000]

    assert await post(web, service, update) == 413
    assert await post(web, service, in_pieces()) == 413
    assert await post(web, service, update[:900_000] + b'"}') == 200
    assert len(service.stored) == 1


async def test_what_could_not_be_stored_is_not_acknowledged_and_not_logged(
    web: aiohttp.ClientSession, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service.broken = True
    assert await post(web, service, '{"text": "the bus is late"}') == 503
    service.broken = False
    assert await post(web, service, '{"text": "the bus is late"}') == 200
    assert "OSError" in caplog.text
    assert "the bus is late" not in caplog.text
    assert "/telegram" not in caplog.text


async def test_health_is_what_the_bot_says_it_is(web: aiohttp.ClientSession, service: Service) -> None:
    async with web.get(service.url("/healthz")) as response:
        assert response.status == 200
    service.well = False
    async with web.get(service.url("/healthz")) as response:
        assert response.status == 503


async def test_there_is_no_other_door_and_nothing_says_what_runs_here(
    web: aiohttp.ClientSession, service: Service
) -> None:
    for path in ("/", "/docs", "/metrics", "/telegram/more", "/telegram/"):
        async with web.get(service.url(path), allow_redirects=False) as response:
            assert response.status in (404, 307)
            assert "Server" not in response.headers
    async with web.get(service.url("/telegram")) as response:
        assert response.status == 405
    assert await post(web, service, b"{}", path="/healthz") == 405


def test_an_empty_secret_would_let_anyone_in() -> None:
    door = Service()
    with pytest.raises(ValueError, match="secret"):
        create_app(path="/telegram", secret="", store=door.store, healthy=lambda: True)


async def test_an_address_in_use_is_an_error_and_not_the_end_of_the_process(service: Service) -> None:
    with pytest.raises(OSError, match="in use"):
        await serve(service.app, "127.0.0.1", service.port, asyncio.Event())


async def test_an_update_being_stored_when_we_stop_is_finished(web: aiohttp.ClientSession) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    stored: list[dict[str, Any]] = []

    async def slow(update: dict[str, Any]) -> None:
        begun.set()
        await go_on.wait()
        stored.append(update)

    door, stop = Service(), asyncio.Event()
    app = create_app(path="/telegram", secret=SECRET, store=slow, healthy=lambda: True)
    serving = asyncio.create_task(serve(app, "127.0.0.1", door.port, stop))
    posting = asyncio.create_task(post(web, door, b'{"update_id": 1}'))
    await begun.wait()
    stop.set()
    go_on.set()
    assert await posting == 200
    await asyncio.wait_for(serving, 5)
    assert stored == [{"update_id": 1}]
