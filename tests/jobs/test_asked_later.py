"""Who says "ask me later" is asked again at that time, once; and nobody is reminded of a project twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.storage import projects
from bot.storage.tables import dues
from tests.bot.doings import SWING, begins, has_said
from tests.bot.house import House
from tests.bot.phone import Phone

TOMORROW = datetime(2026, 11, 24, 16, 0, 1, tzinfo=UTC)
"""When who said "Tomorrow" is asked again."""

REMINDERS = datetime(2026, 12, 5, 16, 0, 1, tzinfo=UTC)
"""When who said nothing yet is reminded: two days before it closes."""


async def invited(house: House) -> Phone:
    ana = await house.young_person()
    await house.opens(SWING)
    await house.rings()
    await ana.sees("Would you like to have your say?")
    return ana


async def asks_for_later(house: House, when: str) -> Phone:
    ana = await invited(house)
    await ana.taps("Ask me later")
    await ana.taps(when)
    return ana


async def test_in_an_hour(house: House) -> None:
    ana = await asks_for_later(house, "In an hour")
    await ana.sees("I will ask you again in an hour")
    await ana.looks()
    await house.later(minutes=58)
    await ana.sees_nothing_new()
    await house.later(minutes=3)
    await ana.sees("You asked me to come back")
    await ana.taps("Have my say")
    await ana.sees("What should be there?")


async def test_the_newest_wish_counts(house: House) -> None:
    ana = await asks_for_later(house, "In an hour")
    await ana.types("/later")
    await ana.taps("Tomorrow")
    await house.later(hours=3)
    await ana.sees_no("You asked me to come back")
    await house.goes_to(TOMORROW)
    await ana.sees("You asked me to come back")


async def test_who_was_asked_again_is_not_reminded_before_it_closes(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await house.goes_to(TOMORROW)
    await ana.sees("You asked me to come back")
    await ana.looks()
    await house.goes_to(REMINDERS)
    await ana.sees_nothing_new()


async def test_a_project_that_closed_meanwhile_is_let_be(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await house.write(lambda conn: projects.set_state(conn, "SWING", "closed", house.clock.now()))
    await ana.looks()
    await house.goes_to(TOMORROW)
    await ana.sees_nothing_new()


async def test_a_bot_that_was_away_for_days_asks_all_the_same(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await ana.looks()
    house.clock.forward(timedelta(days=5))
    await house.rings()
    await ana.sees("You asked me to come back")


async def test_who_is_forgotten_is_not_asked_and_leaves_no_trace(house: House) -> None:
    ana = await asks_for_later(house, "In an hour")
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.looks()
    await house.later(hours=2)
    await ana.sees_nothing_new()
    assert await house.read(_wishes) == 0


def _wishes(conn: Connection) -> int:
    kinds = dues.c.kind.in_(["later", "reminded"])
    return conn.execute(select(func.count()).select_from(dues).where(kinds)).scalar_one()


async def test_who_came_back_of_their_own_accord_is_not_asked(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await has_said(ana, "a tree house")
    await ana.looks()
    await house.goes_to(TOMORROW)
    await ana.sees_nothing_new()


async def test_nor_is_who_went_to_the_end_without_a_word(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await begins(ana)
    await ana.taps_value("!skip")
    await ana.taps_value("nothing")
    await ana.looks()
    await house.goes_to(TOMORROW)
    await ana.sees_nothing_new()


async def test_no_need_to_ask_again_calls_it_off(house: House) -> None:
    ana = await asks_for_later(house, "Tomorrow")
    await ana.types("/later")
    await ana.taps("No need to ask again")
    await ana.looks()
    for day in (24, 25):
        await house.goes_to(datetime(2026, 11, day, 16, 0, 1, tzinfo=UTC))
        await ana.sees_nothing_new()
    await house.goes_to(REMINDERS)
    await ana.sees_nothing_new()


async def test_nor_is_who_said_so_before_the_invitations_went_out(house: House) -> None:
    await house.goes_to(datetime(2026, 11, 23, 21, 30, tzinfo=UTC))
    ana = await house.young_person()
    await house.opens(SWING)
    await begins(ana)
    await ana.types("/later")
    await ana.taps("No need to ask again")
    await ana.looks()
    await house.goes_to(TOMORROW)
    await ana.sees_nothing_new()


async def test_who_has_begun_by_the_link_is_not_invited(house: House) -> None:
    await house.goes_to(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))
    ana = await house.young_person()
    await house.opens(SWING)
    await house.rings()
    await begins(ana)
    await ana.looks()
    await house.goes_to(TOMORROW)
    await ana.sees_no("Would you like to have your say?")
