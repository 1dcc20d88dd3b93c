"""Who was forgotten stays forgotten: only what they say anew makes them known again."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.storage.tables import accounts
from tests.bot.doings import SWING, begins
from tests.bot.house import House


async def accounts_of(house: House) -> int:
    return await house.read(lambda conn: conn.execute(select(func.count()).select_from(accounts)).scalar_one())


async def test_neither_an_edit_nor_an_old_button_makes_a_new_account(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    said = await ana.says("a tree house")
    [button] = [row[0] for row in (await ana.chat())[-1]["buttons"] if "message" in row[0]["callback_data"]]
    asked = (await ana.chat())[-1]
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    assert await accounts_of(house) == 0
    await ana.edits(said, "a slide")
    assert await accounts_of(house) == 0
    await ana.presses(asked, button["callback_data"])
    assert await accounts_of(house) == 0
    await ana.sees_nothing_new()
    assert ana.toast == "That question has closed."


async def test_a_word_from_them_begins_anew(house: House) -> None:
    ana = await house.young_person()
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.types("hello")
    assert await accounts_of(house) == 1
