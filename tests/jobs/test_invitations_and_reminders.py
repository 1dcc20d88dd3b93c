"""Who is written to of our own accord: those it fits, who agreed to be asked, at a kind hour, and never twice."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from sqlalchemy import Connection

from bot.storage import project_files, projects
from tests.bot.doings import SWING, audited, has_said, is_away
from tests.bot.house import START, House
from tests.bot.phone import words_of


async def test_an_invitation_goes_to_those_it_fits_who_agreed_to_be_asked(house: House) -> None:
    fits = await house.young_person("Fits")
    too_old = await house.young_person("Old", age="18-25")
    not_asked = await house.young_person("Quiet", invite=False)
    priya = await house.parent()
    stopped = await house.young_person("Stopped")
    await stopped.types("stop")
    half_hello = await house.person("New")
    await half_hello.starts()
    others = (too_old, not_asked, priya, stopped, half_hello)
    for phone in (fits, *others):
        await phone.looks()
    await house.opens(SWING.replace('roles = ["young_person"]', 'roles = ["young_person"]\nages = ["8-12"]'))
    await house.rings()
    invited = await fits.sees("Would you like to have your say?")
    assert invited["photo"], "with its card"
    for phone in others:
        await phone.sees_nothing_new()
    await fits.taps("Have my say")
    await fits.sees("What should be there?")


async def test_an_invitation_in_the_evening_waits_for_the_next_afternoon(house: House) -> None:
    ana = await house.young_person()
    await house.goes_to(START.replace(hour=21, minute=30))
    await ana.looks()
    await house.opens(SWING)
    await house.rings()
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 15, 59, tzinfo=UTC))
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 16, 0, 1, tzinfo=UTC))
    await ana.sees("Would you like to have your say?")


async def test_an_invitation_comes_once_however_often_the_project_opens(house: House) -> None:
    ana = await house.young_person()
    await house.opens(SWING)
    await house.rings()
    await ana.sees("Would you like to have your say?")
    await ana.looks()
    for state in ("closed", "open"):
        await house.write(partial(_turned, state, house))
        await house.rings()
    await ana.sees_nothing_new()


def _turned(state: str, house: House, conn: Connection) -> bool:
    return projects.set_state(conn, "SWING", state, house.clock.now())


async def test_one_reminder_two_days_before_closing_to_those_who_said_nothing(house: House) -> None:
    ana, ben = await house.young_person("Ana"), await house.young_person("Ben")
    await house.opens(SWING)
    await house.rings()
    await has_said(ben, "a tree house")
    for phone in (ana, ben):
        await phone.looks()
    # It closes at the end of Monday 7 December.
    await house.goes_to(datetime(2026, 12, 5, 15, 59, tzinfo=UTC))
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 12, 5, 16, 0, 1, tzinfo=UTC))
    told = await ana.sees("There is still time to have your say")
    assert "It is open until Monday 7 December." in words_of(told)
    await ben.sees_nothing_new()
    await ana.looks()
    for _ in range(2):
        await house.later(days=1)
    await ana.sees_no("still time")


async def test_a_project_opens_and_closes_at_its_date(house: House) -> None:
    text = SWING.replace("closes =", "opens = 2026-11-24T16:00:00\ncloses =")
    read = project_files.read(text, today=house.clock.today(), zone=house.clock.zone)
    await house.write(lambda conn: projects.add(conn, read, house.clock.now()))
    ana = await house.young_person()
    await ana.sees("nothing to have your say on")

    async def state() -> str:
        return (await house.read(projects.all))[0].state

    await house.rings()
    assert await state() == "draft"
    await house.goes_to(datetime(2026, 11, 24, 16, 0, 1, tzinfo=UTC))
    assert await state() == "open"
    await ana.sees("Would you like to have your say?")
    await house.goes_to(datetime(2026, 12, 7, 23, 59, tzinfo=UTC))
    assert await state() == "open"
    await house.goes_to(datetime(2026, 12, 8, 0, 0, 1, tzinfo=UTC))
    assert await state() == "closed"
    await ana.starts("p_SWING")
    await ana.sees("closed now")
    actions = await audited(house)
    assert actions.count("project.open") == actions.count("project.closed") == 1


async def test_what_is_far_too_late_is_noted_and_not_sent(house: House) -> None:
    """The bot was away for a week around the day of the reminder."""
    ana = await house.young_person()
    await house.opens(SWING.replace("in 14 days", "in 9 days"))
    await house.rings()
    await ana.looks()
    await is_away(house, days=13)
    await ana.sees_no("still time")
    assert "reminder.missed" in await audited(house)


async def test_a_half_finished_conversation_is_offered_again_once(house: House) -> None:
    await house.opens("garden")
    ana = await house.young_person()
    await ana.taps("😀")
    await house.later(hours=23)
    await ana.sees_no("You did not get to the end")
    await house.later(hours=2)
    await ana.sees("You did not get to the end")
    await ana.looks()
    for _ in range(4):
        await house.later(days=1)
    await ana.sees_no("You did not get to the end")
    await ana.taps("Carry on")
    await ana.sees("What would you most like to do there?")


async def test_no_nudge_comes_at_night(house: House) -> None:
    await house.goes_to(START.replace(hour=22))
    await house.opens("garden")
    ana = await house.young_person()
    await ana.taps("😀")
    await ana.looks()
    await house.later(hours=24)
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 25, 8, 0, 1, tzinfo=UTC))
    await ana.sees("You did not get to the end")
