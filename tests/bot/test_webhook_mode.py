"""Updates that are pushed: the bot tells the server where, the server posts there, and only the server is let in."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.storage import intake
from bot.storage.crypto import KeyRing
from bot.storage.database import Database, DatabaseAway
from tests.bot.doings import SWING, all_views, has_said
from tests.bot.house import House, open_house, until

SECRET = "a-secret-word_of-this-test"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def pushed(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    listen = f"127.0.0.1:{free_port()}"
    told: dict[str, Any] = {"webhook_url": f"http://{listen}/telegram", "webhook_secret": SECRET, "listen": listen}
    async with open_house(database, ring, tmp_path, **told) as house:
        await until(lambda: any(call["status"] == 200 for call in house.calls("setWebhook")), "the webhook is set")
        yield house


async def test_a_whole_conversation_goes_through_the_webhook(pushed: House) -> None:
    await pushed.opens(SWING)
    ana = await pushed.young_person()
    await has_said(ana, "a tree house")
    assert [view.text for view in await all_views(pushed)] == ["a tree house"]
    assert pushed.calls("getUpdates") == []


async def test_who_does_not_know_the_secret_is_sent_away_and_nothing_is_stored(pushed: House) -> None:
    url = pushed.sayso.settings.webhook_url
    update = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 5, "type": "private"}, "text": "forged"}}
    async with aiohttp.ClientSession() as http:
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guess"}, {"X-Telegram-Bot-Api-Secret-Token": ""}):
            async with http.post(url, json=update, headers=headers) as answer:
                assert answer.status in (401, 403, 404)
    assert (await pushed.read(intake.counts)).pending == 0


async def test_what_could_not_be_stored_is_posted_again(pushed: House) -> None:
    await pushed.opens(SWING)
    ana = await pushed.young_person()
    store, refused = pushed.sayso.receiver.store, list[object]()

    async def reluctant(updates: object) -> None:
        if len(refused) < 2:
            refused.append(updates)
            raise DatabaseAway("not now")
        await store(updates)  # type: ignore[arg-type]

    pushed.sayso.receiver.store = reluctant  # type: ignore[method-assign]
    await ana.types("a tree house")
    assert len(refused) == 2
    assert [view.text for view in await all_views(pushed)] == ["a tree house"]
