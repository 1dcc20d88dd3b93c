"""Once, at an hour at which people have time, and never skipped in silence, whatever dates are moved."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.doings import SWING, audited, has_said, is_away, writes_outcome
from tests.bot.house import START, House

INVITED = "Would you like to have your say?"
DAY_AFTER = datetime(2026, 12, 22, 16, 0, 1, tzinfo=UTC)
"""The swing is promised for Monday 21 December."""


async def test_moving_the_promised_day_invites_nobody_again(house: House) -> None:
    ana = await house.young_person()
    await house.opens(SWING)
    await house.rings()
    await ana.sees(INVITED)
    await ana.looks()
    await house.later(days=8)  # longer than repeats of an event are known by their keys
    await house.opens_again(SWING.replace('"in 28 days"', '"in 30 days"'))
    await house.rings()
    await ana.sees_no(INVITED)


async def test_an_invitation_in_the_morning_waits_for_the_end_of_school(house: House) -> None:
    ana = await house.young_person()
    await house.goes_to(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
    await ana.looks()
    await house.opens(SWING)
    await house.rings()
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 15, 59, tzinfo=UTC))
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 16, 0, 1, tzinfo=UTC))
    await ana.sees(INVITED)


async def test_a_reminder_that_the_bot_slept_through_waits_for_the_next_afternoon(house: House) -> None:
    ana = await house.young_person()
    await house.opens(SWING.replace("in 14 days", "in 4 days"))
    await house.rings()
    await ana.looks()
    await is_away(house, days=3, hours=-6)  # until Thursday morning; it was due on Wednesday at four
    await ana.sees_no("still time")
    due = await house.sayso.ringing.next_due()
    assert due is not None
    assert due[0] == datetime(2026, 11, 26, 16, 0, tzinfo=UTC), "what the demo would go to next"
    await house.goes_to(datetime(2026, 11, 26, 16, 0, 1, tzinfo=UTC))
    await ana.sees("There is still time")


async def test_staff_hear_of_a_day_that_is_near_from_the_start(house: House) -> None:
    sam = await house.member_of_staff()
    await house.goes_to(START.replace(hour=22))
    await sam.looks()
    await house.opens(SWING.replace("in 14 days", "in 2 days").replace("in 28 days", "in 4 days"))
    await house.rings()
    await sam.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 16, 0, 1, tzinfo=UTC))
    await sam.sees("That is in 3 days")
    await sam.looks()
    await house.later(days=1)
    await sam.sees_no("you promised an outcome")


async def test_an_outcome_planned_for_after_the_promised_day_is_late_all_the_same(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="2026-12-29 17:00")
    await house.rings()
    await house.goes_to(DAY_AFTER)
    await ana.sees("We are sorry. We said we would tell you")


async def test_an_outcome_planned_for_before_it_is_not(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="2026-12-20 17:00")
    await house.rings()
    await house.goes_to(DAY_AFTER)
    await ana.sees_no("We are sorry")


async def test_staff_hear_of_what_was_missed(house: House) -> None:
    sam = await house.member_of_staff()
    await house.opens(SWING.replace("in 14 days", "in 9 days"))
    await house.rings()
    await sam.looks()
    await is_away(house, days=13)
    await sam.sees("Sayso was not running on Monday 30 November, so the reminders did not go out")
    assert "reminder.missed" in await audited(house)
