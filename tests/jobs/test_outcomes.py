"""You said, we did: once each, in people's hours, in their way and their language; and it can be stopped on its way."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.storage import deliveries as rows
from bot.storage.tables import deliveries
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, has_said, outcome_states, reads, writes_outcome
from tests.bot.house import START, House, until
from tests.bot.phone import words_of
from tests.media.make import photo, voice


async def test_it_goes_at_its_time_and_once(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="tomorrow 17:15")
    await ana.looks()
    await house.goes_to(datetime(2026, 11, 24, 17, 14, 59, tzinfo=UTC))
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 17, 15, 1, tzinfo=UTC))
    await ana.sees("We built it.")
    assert reads(await ana.new(), "You want a tree house.", "We built it.", "a tree house")
    await ana.looks()
    for _ in range(3):
        await house.later(days=1)
    await ana.sees_no("We built it.")
    assert await outcome_states(house) == ["sent"]


async def test_one_for_the_night_is_moved_into_the_afternoon(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await ana.looks()
    await writes_outcome(sam, when="tomorrow 23:30")
    assert "It was moved to" in str([words_of(message) for message in await sam.chat()])
    await house.goes_to(datetime(2026, 11, 24, 23, 31, tzinfo=UTC))
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 25, 16, 0, 1, tzinfo=UTC))
    await ana.sees("We built it.")


async def test_after_a_late_start_it_waits_for_a_kind_hour(house: House) -> None:
    """It was due at five, and the bot came back at eleven at night."""
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="17:00")
    await ana.looks()
    await house.halt()
    house.clock.forward(START.replace(hour=23) - house.clock.now())
    await house.start()
    await house.rings()
    await ana.sees_nothing_new()
    await house.goes_to(datetime(2026, 11, 24, 8, 0, 1, tzinfo=UTC))
    await ana.sees("We built it.")


@pytest.mark.parametrize("hear_by", ["message", "picture", "voice", "nothing"])
async def test_it_comes_in_the_way_that_was_asked_for(house: House, hear_by: str) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house", hear_by=hear_by)
    await ana.looks()
    await writes_outcome(sam, voice=voice(1))
    await house.rings()
    if hear_by == "nothing":
        await ana.sees_nothing_new()
        return
    told = await ana.sees("We built it.")
    assert ("photo" in told, "voice" in told) == (hear_by == "picture", hear_by == "voice")
    assert "a tree house" in words_of(told)


async def test_a_voice_that_staff_did_not_record_becomes_a_picture(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house", hear_by="voice")
    await writes_outcome(sam)
    await house.rings()
    assert (await ana.sees("We built it."))["photo"]


async def test_it_comes_in_the_person_s_language_where_staff_wrote_it(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    tomos, layla = (
        await house.young_person("Tomos", language="Cymraeg"),
        await house.young_person("L", language="العربية"),
    )
    for phone in (tomos, layla):
        await phone.says("coeden")
        await phone.taps_value("message")
        await phone.looks()
    await writes_outcome(sam, cy=("Rydych chi eisiau tŷ coeden.", "Rydyn ni wedi ei adeiladu."))
    await house.rings()
    told = await tomos.sees("Rydyn ni wedi ei adeiladu.")
    assert "We built it." not in words_of(told)
    await layla.sees("We built it.")


@pytest.mark.parametrize("mode", ["emoji", "image", "voice"])
async def test_their_own_contribution_comes_with_it(house: House, mode: str) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    if mode == "emoji":
        await ana.says("🌳")
    elif mode == "image":
        await ana.sends_photo(photo())
        await ana.taps("Send it")
    else:
        await ana.speaks(voice(1))
        await ana.taps("Send it")
    await ana.taps_value("message")
    await ana.looks()
    await writes_outcome(sam)
    await house.rings()
    await ana.sees("We built it.")
    own = await ana.sees("You sent us this")
    assert ("voice" if mode == "voice" else "photo") in own


async def test_cancelling_midway_spares_the_rest_and_counts_right(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await writes_outcome(sam, when="tomorrow 17:00")
    await ana.looks()
    await sam.taps("How far is it?")
    await sam.taps("Cancel the rest")
    await sam.sees("Cancel it for the 1 person")
    await sam.taps("Yes, cancel")
    await sam.sees("Cancelled")
    await house.later(days=2)
    await ana.sees_no("We built it.")
    assert await outcome_states(house) == ["cancelled"]
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["cancelled"]


async def test_what_has_gone_stays_gone_and_the_rest_is_spared(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    phones = await house.crowd(30, "SWING")
    await writes_outcome(sam, when="18:00")
    house.sayso.outbox.pace(Limits(20, per_chat_burst=5))
    house.clock.forward(START.replace(hour=18, second=2) - house.clock.now())
    await house.sayso.metronome.ring_now()
    await until(lambda: len([c for c in house.calls("sendMessage") if "We built it" in str(c)]) >= 3, "some went")
    [outcome] = await house.read(lambda conn: list(conn.execute(select(deliveries.c.outcome_id).distinct()).scalars()))
    await house.write(lambda conn: rows.cancel(conn, outcome, house.clock.now()))
    house.sayso.outbox.pace(Limits(1000, per_chat_burst=1000))
    await house.settled()
    progress = await house.read(lambda conn: rows.progress(conn, outcome))
    got = sum(["We built it" in str(await phone.chat()) for phone in phones])
    assert progress.left == 0
    assert progress.sent == got, "what the count says is what arrived"
    assert progress.sent + progress.cancelled == 30


async def test_progress_is_one_message_that_is_kept_up_to_date(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    [slow, *_] = await house.crowd(3, "SWING")
    await writes_outcome(sam, when="18:00")
    await house.fault("429", chat_id=slow.id, retry_after=2)
    house.clock.forward(START.replace(hour=18, second=2) - house.clock.now())
    await house.sayso.metronome.ring_now()  # the metronome rings on while one of the three waits
    first = await sam.sees("Sent: 2 · ⏳ Left: 1")
    await house.rings()
    last = await sam.sees("Sent: 3 · ⏳ Left: 0")
    assert last["message_id"] == first["message_id"]


async def test_who_takes_part_after_it_was_scheduled_hears_too(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    await writes_outcome(sam, when="tomorrow 17:00")
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await house.later(days=1, hours=1)
    await ana.sees("We built it.")
