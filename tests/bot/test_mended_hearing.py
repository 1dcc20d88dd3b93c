"""Who said anything hears back, whether or not they got to the question of how."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.storage.tables import follows
from tests.bot.doings import SWING, begins, has_said, writes_outcome
from tests.bot.house import House


async def wishes(house: House) -> list[str]:
    return await house.read(lambda conn: list(conn.execute(select(follows.c.hear_by)).scalars()))


async def test_who_leaves_before_the_last_question_hears_back_with_a_picture(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await begins(ana)
    assert await wishes(house) == []
    await ana.says("a tree house")
    assert await wishes(house) == ["picture"]
    await writes_outcome(sam)
    await house.rings()
    assert (await ana.sees("We built it."))["photo"]


@pytest.mark.parametrize("choice", ["message", "nothing"])
async def test_what_they_choose_wins_and_stays(house: House, choice: str) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house", hear_by=choice)
    assert await wishes(house) == [choice]
    await ana.starts("p_SWING")
    await ana.taps("1")
    await ana.says("a slide")
    assert await wishes(house) == [choice]
