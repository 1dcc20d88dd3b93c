"""Nothing is acknowledged before it is committed, and nothing that comes twice is done twice."""

from __future__ import annotations

import copy
from typing import Any

import orjson
from sqlalchemy import Connection, func, select

from bot.receiving import Receiver
from bot.storage.database import DatabaseAway
from bot.storage.tables import inbox
from tests.bot.doings import SWING, all_views, begins
from tests.bot.house import House, until
from tests.bot.phone import Phone


def waiting(house: House) -> list[dict[str, Any]]:
    """The updates that the server still holds for us."""
    return [orjson.loads(update.payload) for update in house.world.updates.waiting()]


async def stored(house: House) -> int:
    def count(conn: Connection) -> int:
        return conn.execute(select(func.count()).select_from(inbox)).scalar_one()

    return await house.read(count)


async def writes_to_a_halted_bot(house: House) -> Phone:
    """The phone of somebody whose words Telegram holds for us."""
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await house.halt()
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "a tree house"}):
        pass
    return ana


class Reluctant:
    """A receiver's store that refuses while `away`, as it does when the database is not there."""

    def __init__(self, receiver: Receiver) -> None:
        self._store = receiver.store
        self.away = True
        self.refused = 0

    async def __call__(self, updates: Any) -> None:
        if self.away:
            self.refused += 1
            raise DatabaseAway("not now")
        await self._store(updates)


async def test_what_could_not_be_committed_stays_with_telegram_and_is_applied_later(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await house.halt()
    reluctant = Reluctant(house.sayso.receiver)
    house.sayso.receiver.store = reluctant  # type: ignore[method-assign]
    await house.start()
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "a tree house"}) as answer:
        assert answer.status == 200
    await until(lambda: reluctant.refused > 0, "the store refused")
    assert len(waiting(house)) == 1, "it was not acknowledged"
    assert await all_views(house) == []

    reluctant.away = False
    await house.settled()
    assert [view.text for view in await all_views(house)] == ["a tree house"]


async def test_what_was_committed_is_applied_by_the_next_process(house: House) -> None:
    await writes_to_a_halted_bot(house)
    await house.sayso.receiver.store(waiting(house))  # committed; and then the process was gone
    house.world.updates.drop_all()
    assert await all_views(house) == []
    await house.start()
    await house.settled()
    assert [view.text for view in await all_views(house)] == ["a tree house"]


async def test_an_update_that_comes_again_is_stored_once(house: House) -> None:
    ana = await writes_to_a_halted_bot(house)
    updates, before = waiting(house), await stored(house)
    await house.sayso.receiver.store(updates)
    await house.sayso.receiver.store([*updates, *updates])
    assert await stored(house) == before + 1
    await house.start()
    await house.settled()
    assert [view.text for view in await all_views(house)] == ["a tree house"]
    assert len([call for call in house.calls("sendMessage", ana) if "Anything to add" in str(call)]) == 1


async def test_a_new_number_does_not_make_an_old_message_new_nor_an_old_number_a_new_one_old(house: House) -> None:
    """After a quiet week Telegram goes on from any number, perhaps one that was used before."""
    ana = await house.person()
    await house.halt()
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "one"}):
        pass
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "two"}):
        pass
    first, second = waiting(house)
    await house.sayso.receiver.store([first])
    await house.sayso.receiver.store([{**first, "update_id": 77}])
    assert await stored(house) == 1, "the same message under another number"
    await house.sayso.receiver.store([{**second, "update_id": first["update_id"]}])
    assert await stored(house) == 2, "another message under a number that was used before"


async def test_every_kind_of_update_is_known_again(house: House) -> None:
    ana = await house.person()
    await ana.starts()
    await house.halt()
    for what in ("text", "contact", "block", "unblock"):
        async with house.http.post(f"/phone/{ana.id}/{what}", json={"text": "x"}) as answer:
            assert answer.status == 200
    [shown] = [message for message in await ana.chat() if message["buttons"]]
    button = shown["buttons"][0][0]["callback_data"]
    body: dict[str, Any] = {"message_id": shown["message_id"], "data": button, "wait": 0}
    async with house.http.post(f"/phone/{ana.id}/tap", json=body) as answer:
        assert answer.status == 200
    updates, before = waiting(house), await stored(house)
    assert {kind for update in updates for kind in update} >= {"message", "callback_query", "my_chat_member"}
    await house.sayso.receiver.store(updates)
    again = [{**copy.deepcopy(update), "update_id": 5 + number} for number, update in enumerate(updates)]
    await house.sayso.receiver.store(again)
    assert await stored(house) == before + len(updates)


async def test_any_json_is_stored_and_troubles_nobody(house: House) -> None:
    anything: list[Any] = [{}, {"update_id": 1}, {"message": 7}, {"message": {"text": "\ud800"}}, [], "x", None, 1e300]
    before = await stored(house)
    await house.sayso.receiver.store(anything)
    await house.settled()
    assert await stored(house) > before
    ana = await house.person()
    await ana.starts()
    await ana.sees("Which language")
