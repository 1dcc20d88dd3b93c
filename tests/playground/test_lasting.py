"""What survives a restart, how the server starts and stops, and what the page is told."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from bot.playground.app import create_playground
from bot.playground.people import Person
from bot.playground.server import running
from bot.playground.store import Store
from tests.playground.site import SETTINGS, TOKEN, Site, open_site, png, until


async def test_the_world_survives_a_restart(tmp_path: Path) -> None:
    settings = replace(SETTINGS, data_folder=tmp_path)
    async with open_site(settings) as site:
        ana = await site.person("Ana", "cy")
        poll = await site.call("sendPoll", chat_id=ana.id, question="Tea?", options=["yes", "no"])
        await ana.does("vote", message_id=poll["message_id"], option_ids=[1])
        await ana.sends("photo", ("a.png", png(7, 7), "image/png"), caption="mine")
        gone = await site.call("sendMessage", chat_id=ana.id, text="gone")
        await site.call("deleteMessage", chat_id=ana.id, message_id=gone["message_id"])
        await site.call("setMyDescription", description="Say it")
        await site.updates(allowed_updates=["message"])
        seen, waiting = await ana.sees(), await site.updates()
    async with open_site(settings) as site:
        ana.site = site
        assert await ana.sees() == seen
        assert await site.updates() == waiting
        assert (await site.call("getMyDescription"))["description"] == "Say it"
        assert (await site.call("getWebhookInfo"))["allowed_updates"] == ["message"]
        newer = await site.call("sendMessage", chat_id=ana.id, text="newer")
        assert newer["message_id"] > gone["message_id"]
        await ana.does("text", text="and on")
        assert (await site.updates())[-1]["update_id"] > waiting[-1]["update_id"]
        async with site.http.get(site.base + seen[-1]["file_urls"]["photo"]) as answer:
            assert await answer.read() == png(7, 7)


async def test_what_was_confirmed_does_not_come_back_after_a_restart(tmp_path: Path) -> None:
    settings = replace(SETTINGS, data_folder=tmp_path)
    async with open_site(settings) as site:
        ana = await site.person()
        await ana.does("text", text="one")
        await ana.does("text", text="two")
        first = (await site.updates())[0]["update_id"]
        await site.updates(offset=first + 1)
    async with open_site(settings) as site:
        assert [update["message"]["text"] for update in await site.updates()] == ["two"]


async def test_the_very_last_change_is_written_at_the_end(tmp_path: Path) -> None:
    store, person = Store(tmp_path), Person(7, "Ana")
    store.put("person", person.id, person)
    person.first_name = "Anna"
    store.close()
    again = Store(tmp_path)
    assert [record["first_name"] for record in again.load("person")] == ["Anna"]
    again.close()


async def test_the_page_hears_what_changes(site: Site) -> None:
    ana = await site.person()
    async with site.http.get(f"{site.base}/phone/events") as stream:
        assert stream.content_type == "text/event-stream"
        await stream.content.readuntil(b"\n\n")
        sent = await site.call("sendMessage", chat_id=ana.id, text="hi")
        line = await stream.content.readuntil(b"\n\n")
        assert line.startswith(b"data: ")
        assert f'"kind":"message","message_id":{sent["message_id"]}'.encode() in line
        assert [view["text"] for view in await ana.sees(after=sent["message_id"])] == ["hi"]


async def test_unread_messages_are_counted_until_they_are_looked_at(site: Site) -> None:
    ana = await site.person()
    await site.call("sendMessage", chat_id=ana.id, text="hi")
    assert (await site.phone("GET", "/state"))["people"][0]["unread"] == 1
    await ana.sees()
    assert (await site.phone("GET", "/state"))["people"][0]["unread"] == 0


async def test_it_stops_at_once_though_polls_and_streams_are_open() -> None:
    app = create_playground(SETTINGS)
    async with aiohttp.ClientSession() as http:
        async with running(app) as base:
            poll = asyncio.create_task(http.post(f"{base}/bot{TOKEN}/getUpdates", json={"timeout": 50}))
            stream = await http.get(f"{base}/phone/events")
            await until(lambda: app.state.world.updates.is_polled)
            began = time.monotonic()
        assert time.monotonic() - began < 1
        stream.close()
        (await poll).close()


async def test_the_token_is_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with open_site() as site:
        ana = await site.person()
        await site.call("setWebhook", url="http://127.0.0.1:1/hook")
        await ana.does("text", text="hello")
        await until(lambda: bool(site.world.webhook.last_error))
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(SETTINGS)


async def test_a_taken_port_is_said_so(site: Site) -> None:
    port = int(site.base.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        async with running(create_playground(SETTINGS), port=port):
            pass


@pytest.mark.parametrize(
    ("verb", "path", "body", "status"),
    [
        ("GET", "/99/chat", {}, 404),
        ("POST", "/people", {"first_name": " "}, 400),
        ("POST", "/people", {"first_name": 3}, 400),
        ("POST", "/faults", {"kind": "rain"}, 400),
    ],
)
async def test_the_phone_side_refuses_in_plain_words(
    site: Site, verb: str, path: str, body: dict[str, object], status: int
) -> None:
    async with site.http.request(verb, f"{site.base}/phone{path}", json=body) as answer:
        assert answer.status == status
        assert len((await answer.json())["error"]) > 10
