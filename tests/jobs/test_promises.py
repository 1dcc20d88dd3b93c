"""A promise has a date: staff hear when it is near, people hear when it has passed, and nobody hears twice."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.doings import SWING, has_said, writes_outcome
from tests.bot.house import House

WEEK_BEFORE = datetime(2026, 12, 14, 10, 0, 1, tzinfo=UTC)
DAY_AFTER = datetime(2026, 12, 22, 16, 0, 1, tzinfo=UTC)
"""The swing is promised for Monday 21 December."""


async def test_staff_hear_a_week_before(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await house.rings()
    await sam.looks()
    await ana.looks()
    await house.goes_to(WEEK_BEFORE.replace(hour=9, minute=59))
    await sam.sees_nothing_new()
    await house.goes_to(WEEK_BEFORE)
    await sam.sees("you promised an outcome by Monday 21 December. That is in 7 days")
    await ana.sees_no("promised")
    await sam.looks()
    await house.later(days=1)
    await sam.sees_nothing_new()


async def test_people_hear_once_when_it_has_passed(house: House) -> None:
    await house.opens(SWING)
    ana, quiet = await house.young_person(), await house.young_person("Quiet")
    await has_said(ana, "a tree house")
    await has_said(quiet, "a slide", hear_by="nothing")
    await house.goes_to(DAY_AFTER.replace(hour=15, minute=59))
    await ana.looks()
    await quiet.looks()
    await house.goes_to(DAY_AFTER)
    await ana.sees("We are sorry. We said we would tell you about The swing by Monday 21 December")
    await quiet.sees_nothing_new()
    await ana.looks()
    for _ in range(3):
        await house.later(days=1)
    await ana.sees_nothing_new()


async def test_nobody_is_told_of_a_promise_that_was_kept(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam)
    await house.rings()
    await ana.sees("We built it.")
    await house.goes_to(WEEK_BEFORE)
    await sam.sees_no("you promised an outcome")
    await ana.looks()
    await house.goes_to(DAY_AFTER)
    await ana.sees_nothing_new()


async def test_a_date_that_was_moved_counts_anew(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await house.rings()
    await house.opens_again(SWING.replace('"in 28 days"', "2027-01-11"))
    await house.goes_to(DAY_AFTER)
    await ana.sees_no("We are sorry")
    await house.goes_to(datetime(2027, 1, 12, 16, 0, 1, tzinfo=UTC))
    await ana.sees("We are sorry. We said we would tell you about The swing by Monday 11 January")
