"""getUpdates: what waits, how it is confirmed, how long it is kept, and who may ask."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import aiohttp
import pytest

from tests.playground.site import SETTINGS, TOKEN, Phone, Refused, Site, open_site, until


async def test_what_a_person_says_arrives_in_order_with_growing_numbers(site: Site, ana: Phone) -> None:
    for words in ("one", "two", "three"):
        await ana.does("text", text=words)
    updates = await site.updates()
    assert [update["message"]["text"] for update in updates] == ["one", "two", "three"]
    first = updates[0]["update_id"]
    assert [update["update_id"] for update in updates] == [first, first + 1, first + 2]
    messages = [update["message"]["message_id"] for update in updates]
    assert messages == sorted(set(messages))


async def test_an_update_stays_until_a_higher_offset_is_asked_for(site: Site, ana: Phone) -> None:
    await ana.does("text", text="one")
    await ana.does("text", text="two")
    first = (await site.updates(limit=1))[0]["update_id"]
    assert len(await site.updates(offset=first)) == 2
    assert [update["message"]["text"] for update in await site.updates(offset=first + 1)] == ["two"]
    assert [update["message"]["text"] for update in await site.updates()] == ["two"]


async def test_a_negative_offset_keeps_only_the_newest(site: Site, ana: Phone) -> None:
    for number in range(5):
        await ana.does("text", text=str(number))
    assert [update["message"]["text"] for update in await site.updates(offset=-2)] == ["3", "4"]
    assert len(await site.updates()) == 2


async def test_a_long_poll_ends_as_soon_as_somebody_speaks(site: Site, ana: Phone) -> None:
    poll = asyncio.create_task(site.updates(timeout=50))
    await waiting(site)
    began = time.monotonic()
    await ana.does("text", text="hello")
    assert [update["message"]["text"] for update in await poll] == ["hello"]
    assert time.monotonic() - began < 5


async def test_a_second_poller_ends_the_first_with_a_conflict(site: Site) -> None:
    first = asyncio.create_task(site.updates(timeout=50))
    await waiting(site)
    assert await site.updates(timeout=0) == []
    with pytest.raises(Refused, match="terminated by other getUpdates request; make sure that only one") as refusal:
        await first
    assert refusal.value.status == 409


async def test_a_webhook_and_polling_exclude_each_other(site: Site) -> None:
    poll = asyncio.create_task(site.updates(timeout=50))
    await waiting(site)
    await site.call("setWebhook", url="http://127.0.0.1:9/hook")
    with pytest.raises(Refused, match="Conflict: terminated by setWebhook request"):
        await poll
    with pytest.raises(Refused, match="Conflict: can't use getUpdates method while webhook is active"):
        await site.updates()


async def test_messages_wait_a_day_and_taps_150_seconds(site: Site, ana: Phone) -> None:
    buttons = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    sent = await site.call("sendMessage", chat_id=ana.id, text="Well?", reply_markup=buttons)
    await ana.does("text", text="hello")
    await ana.does("tap", message_id=sent["message_id"], data="yes", wait=0)
    site.time.forward(seconds=149)
    assert kinds(await site.updates()) == ["message", "callback_query"]
    site.time.forward(seconds=2)
    assert kinds(await site.updates()) == ["message"]
    site.time.forward(hours=24)
    assert await site.updates() == []


async def test_allowed_updates_are_remembered(site: Site, ana: Phone) -> None:
    await site.updates(allowed_updates=["message"])
    heard = await ana.does("text", text="hello")
    await ana.does("edit", message_id=heard["message_id"], text="hello!")
    assert kinds(await site.updates()) == ["message"]
    assert (await site.call("getWebhookInfo"))["allowed_updates"] == ["message"]


async def test_reactions_come_only_when_asked_for(site: Site, ana: Phone) -> None:
    sent = await site.call("sendMessage", chat_id=ana.id, text="Thanks")
    await ana.does("react", message_id=sent["message_id"], emoji="❤")
    assert await site.updates(allowed_updates=["message_reaction"]) == []
    await ana.does("react", message_id=sent["message_id"], emoji="👍")
    (update,) = await site.updates()
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "❤"}]
    assert update["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]


async def test_asking_again_and_again_without_waiting_is_slowed_down() -> None:
    async with open_site(replace(SETTINGS, enforce_rates=True)) as site:
        assert await site.updates(offset=7) == []
        poll = asyncio.create_task(site.updates(offset=7))
        await waiting(site)
        assert not poll.done()
        site.world.updates.close()
        assert await poll == []


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_parameters_may_come_in_four_ways_and_methods_in_any_case(site: Site, ana: Phone, way: str) -> None:
    values = {"chat_id": str(ana.id), "text": "hi", "disable_notification": "true"}
    address = f"{site.base}/bot{TOKEN}/SENDmessage"
    match way:
        case "query":
            request = site.http.get(address, params=values)
        case "form":
            request = site.http.post(address, data=values)
        case "json":
            request = site.http.post(address, json={**values, "chat_id": ana.id})
        case _:
            request = site.http.post(address, data=aiohttp.FormData(values, default_to_multipart=True))
    async with request as answer:
        assert (await site.result(answer))["text"] == "hi"


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/bot4242:wrong/getMe", 401, "Unauthorized"),
        (f"/bot{TOKEN}/getTea", 404, "Not Found: method not found"),
        (f"/bot{TOKEN}/banChatMember", 501, "PLAYGROUND: banChatMember is not implemented"),
        (f"/bot{TOKEN}/logout", 501, "PLAYGROUND: logOut is not implemented"),
        (f"/file/bot{TOKEN}/photos/none.jpg", 404, "Not Found"),
    ],
)
async def test_what_cannot_be_had_is_refused_honestly(site: Site, path: str, status: int, words: str) -> None:
    async with site.http.get(site.base + path) as answer:
        assert (answer.status, await answer.json()) == (
            status,
            {"ok": False, "error_code": status, "description": words},
        )


def kinds(updates: list[dict[str, object]]) -> list[str]:
    return [next(name for name in update if name != "update_id") for update in updates]


async def waiting(site: Site) -> None:
    """Until a getUpdates is under way."""
    await until(lambda: site.world.updates.is_polled)
