"""What was said and never sent is kept before its conversation is let go, whoever left it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, select

from bot.storage.tables import media, runs, views
from tests.bot.doings import SWING, begins, has_said
from tests.bot.house import House
from tests.bot.phone import Phone
from tests.media import make

LETTING_GO = timedelta(days=61)


async def pictured(house: House) -> Phone:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.sends_photo(make.photo())
    await ana.sees("Want to add a few words?")
    return ana


def kept(conn: Connection) -> list[tuple[str, str]]:
    return [(row.question_id, row.mode) for row in conn.execute(select(views).order_by(views.c.said_at))]


def left(conn: Connection) -> tuple[int, list[str]]:
    pictures = conn.execute(select(media.c.id).where(media.c.contributor_id.is_not(None))).all()
    return len(pictures), [row.flow for row in conn.execute(select(runs).where(runs.c.state == "open"))]


async def test_a_picture_is_kept_when_we_say_that_it_is_safe(house: House) -> None:
    ana = await pictured(house)
    assert await house.read(kept) == []
    await house.later(hours=25)
    await ana.sees("What you said is safe")
    assert await house.read(kept) == [("idea", "image")]


async def test_a_picture_of_somebody_who_blocked_us_is_kept_before_it_is_let_go(house: House) -> None:
    ana = await pictured(house)
    await ana.sends("block")
    await house.goes_to(house.clock.now() + LETTING_GO)
    assert await house.read(kept) == [("idea", "image")]
    for _ in range(4):
        await house.later(days=30)
    assert await house.read(kept) == [("idea", "image")]
    assert await house.read(left) == (1, [])


async def test_half_of_another_answer_is_kept_beside_the_first(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await ana.starts("p_SWING")
    await ana.taps("1")
    await ana.sends_photo(make.photo())
    await ana.sees("Want to add a few words?")
    await house.later(hours=25)
    assert [mode for _, mode in await house.read(kept)] == ["text", "image"]


async def test_a_conversation_in_which_nothing_waits_is_let_go_too(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.looks()
    await house.goes_to(house.clock.now() + LETTING_GO)
    await house.later(hours=2)
    await ana.sees_no("You did not")
    assert await house.read(left) == (0, [])
