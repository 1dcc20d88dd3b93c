"""Webhooks: a real receiver on loopback, and what it gets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest
from aiohttp import web

from tests.playground.site import SETTINGS, Phone, Refused, Site, until

Answer = Callable[[dict[str, Any]], Awaitable[web.Response]]


@dataclass
class Receiver:
    """Keeps what it got, and answers as `answer` says."""

    url: str = ""
    got: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    answer: Answer | None = None

    async def hook(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return await self.answer(update) if self.answer else web.Response()

    async def until(self, count: int) -> list[dict[str, Any]]:
        await until(lambda: len(self.got) >= count)
        return self.got

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got if "message" in update]


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/hook", receiver.hook)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        place = web.TCPSite(runner, "127.0.0.1", 0)
        await place.start()
        receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        yield receiver
    finally:
        await runner.cleanup()


async def nothing_pending(site: Site) -> None:
    async def none() -> bool:
        return not (await site.call("getWebhookInfo"))["pending_update_count"]

    await until(none)


async def test_updates_that_waited_and_new_ones_come_with_the_secret(site: Site, ana: Phone) -> None:
    async with receiving() as receiver:
        await ana.does("text", text="before")
        await site.call("setWebhook", url=receiver.url, secret_token="s3cret_-")
        await ana.does("text", text="after")
        await receiver.until(2)
        assert receiver.texts == ["before", "after"]
        assert receiver.secrets == ["s3cret_-", "s3cret_-"]
        await nothing_pending(site)


async def test_one_chat_is_served_in_turn_and_others_meanwhile(site: Site, ana: Phone) -> None:
    ben = await site.person("Ben")
    free = asyncio.Event()

    async def slow_for_ana(update: dict[str, Any]) -> web.Response:
        if update["message"]["from"]["id"] == ana.id:
            await free.wait()
        return web.Response()

    async with receiving() as receiver:
        receiver.answer = slow_for_ana
        await site.call("setWebhook", url=receiver.url)
        for phone, words in ((ana, "a1"), (ana, "a2"), (ben, "b1"), (ben, "b2")):
            await phone.does("text", text=words)
        await receiver.until(3)
        assert sorted(receiver.texts) == ["a1", "b1", "b2"]
        free.set()
        await receiver.until(4)
        assert receiver.texts[-1] == "a2"
        await nothing_pending(site)


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(site: Site, ana: Phone) -> None:
    failures = iter([500, 502, 404])

    async def at_last(update: dict[str, Any]) -> web.Response:
        return web.Response(status=next(failures, 204))

    async with receiving() as receiver:
        receiver.answer = at_last
        await site.call("setWebhook", url=receiver.url)
        await ana.does("text", text="one")
        await ana.does("text", text="two")
        await receiver.until(5)
        assert receiver.texts == ["one", "one", "one", "one", "two"]
        info = await site.call("getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"
        assert info["last_error_date"] == int(site.time.now().timestamp())


async def test_repeats_come_at_once_then_ever_later_or_when_the_bot_says(site: Site, ana: Phone) -> None:
    answers = iter([{}, {}, {}, {"Retry-After": "5"}])
    times: list[float] = []

    async def failing(update: dict[str, Any]) -> web.Response:
        times.append(time.monotonic())
        headers = next(answers, None)
        return web.Response() if headers is None else web.Response(status=500, headers=headers)

    async with receiving() as receiver:
        receiver.answer = failing
        await site.call("setWebhook", url=receiver.url)
        await ana.does("text", text="one")
        await receiver.until(5)
    waits = [later - sooner for sooner, later in pairwise(times)]
    unit = SETTINGS.retry_seconds
    assert [wait >= least * unit for wait, least in zip(waits, (0, 2, 4, 5), strict=True)] == [True] * 4


async def test_a_call_in_the_answer_is_made(site: Site, ana: Phone) -> None:
    async def replying(update: dict[str, Any]) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": update["message"]["chat"]["id"], "text": "heard"})

    async with receiving() as receiver:
        receiver.answer = replying
        await site.call("setWebhook", url=receiver.url)
        await ana.does("text", text="hello")
        await nothing_pending(site)
        assert (await ana.sees())[-1]["text"] == "heard"


async def test_nobody_at_the_address_keeps_the_update_and_says_why(site: Site, ana: Phone) -> None:
    await site.call("setWebhook", url="http://127.0.0.1:1/hook")
    await ana.does("text", text="hello")
    await until(lambda: bool(site.world.webhook.last_error))
    info = await site.call("getWebhookInfo")
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)
    await site.call("deleteWebhook")
    assert [update["message"]["text"] for update in await site.updates()] == ["hello"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"url": "ftp://127.0.0.1/x"}, "invalid webhook URL specified"),
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:8000/x"}, "can be set up only on ports 80, 88, 443 or 8443"),
        ({"url": "https://example.org/x", "secret_token": "x" * 257}, "secret token is too long"),
        ({"url": "https://example.org/x", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ],
)
async def test_addresses_and_secrets_have_rules(site: Site, options: dict[str, str], words: str) -> None:
    with pytest.raises(Refused, match=words):
        await site.call("setWebhook", **options)
    assert (await site.call("getWebhookInfo"))["url"] == ""
