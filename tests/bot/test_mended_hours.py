"""Nobody is written to at night of our own accord, however late something comes to be acted on or sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.storage.tables import deliveries
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, has_said, opens_the_newest_view, writes_outcome
from tests.bot.house import House, until
from tests.bot.test_mended_stop import FAST, told

LATE = datetime(2026, 11, 23, 20, 59, 50, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 8, 1, tzinfo=UTC)
AFTERNOON = datetime(2026, 11, 24, 16, 1, tzinfo=UTC)


async def test_an_outcome_begun_at_nine_and_taken_up_at_three_waits_for_the_afternoon(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="20:59")
    await ana.looks()
    await house.halt()
    house.clock.forward(LATE - house.clock.now())
    await house.sayso.metronome.ring_now()
    house.clock.forward(timedelta(hours=6))
    await house.start()
    await house.rings()
    await ana.sees_nothing_new()
    await house.goes_to(MORNING)
    await ana.sees_nothing_new()
    await house.goes_to(AFTERNOON)
    await ana.sees("We built it.")


async def test_a_broadcast_stops_at_nine_and_goes_on_in_the_morning(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    await house.crowd(20, "SWING")
    await writes_outcome(sam, when="20:59")
    house.sayso.outbox.pace(Limits(10, per_chat_burst=5))
    house.clock.forward(LATE - house.clock.now())
    await house.sayso.metronome.ring_now()
    await until(lambda: told(house) >= 2, "some went")
    house.clock.forward(timedelta(minutes=2))
    await house.settled()
    gone = told(house)
    assert gone < 20
    house.sayso.outbox.pace(FAST)
    house.wake()
    await house.settled()
    assert told(house) == gone
    await house.goes_to(MORNING)
    assert told(house) == 20
    states = await house.read(lambda conn: set(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == {"sent"}


async def test_a_reply_goes_at_any_hour(house: House) -> None:
    await house.goes_to(LATE + timedelta(hours=3))
    ana = await house.person()
    await ana.starts()
    await ana.sees("Which language")


async def test_what_staff_answer_at_half_past_eleven_comes_the_next_afternoon(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam)
    await house.rings()
    await ana.taps_value("question")
    await ana.says("Why did it take so long?")
    await house.goes_to(LATE.replace(hour=23, minute=30))
    await ana.looks()
    await opens_the_newest_view(sam)
    await sam.taps_value("answer")
    await sam.types("A branch fell on it.")
    await ana.sees_nothing_new()
    await house.goes_to(MORNING)
    await ana.sees_nothing_new()
    await house.goes_to(AFTERNOON)
    await ana.sees("A branch fell on it.")
