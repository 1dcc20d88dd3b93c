"""Stop, take back, forget: each works at any point and at once."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.storage.tables import accounts, contributors, deliveries, inbox, media, media_bytes, outbox, runs, views
from tests.bot.doings import SWING, all_views, has_said, people, writes_outcome
from tests.bot.house import House
from tests.media.make import photo

PERSONAL = (accounts, contributors, views, runs, outbox)


async def rows(house: House, table: object) -> int:
    query = select(func.count()).select_from(table)  # type: ignore[arg-type]
    return await house.read(lambda conn: conn.execute(query).scalar_one())


async def test_forget_takes_every_row_with_it(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await ana.sends_photo(photo(), caption="a tree house")
    await ana.taps("Send it")
    await ana.taps_value("message")
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.sees("We have forgotten you")
    await house.settled()
    assert {table.name: await rows(house, table) for table in PERSONAL} == {table.name: 0 for table in PERSONAL}
    theirs = select(func.count()).where(media.c.kind != "card")  # the project's card is nobody's
    assert await house.read(lambda conn: conn.execute(theirs).scalar()) == 0
    bodies = select(func.count()).where(inbox.c.body_enc.is_not(None))
    assert await house.read(lambda conn: conn.execute(bodies).scalar()) == 0


async def test_a_tap_after_being_forgotten_finds_nobody(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    asked = (await ana.chat())[-1]
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.presses(asked, "some-old-run:0:yes")
    assert ana.toast == "That question has closed."


@pytest.mark.parametrize("word", ["/stop", "stop", "  STOP  "])
async def test_stop_wins_over_an_open_question(house: House, word: str) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await ana.types(word)
    await ana.sees("We will not message you again")
    assert await all_views(house) == []
    assert (await people(house))[0].stopped_at is not None


async def test_stop_cancels_what_waits_and_keeps_what_was_said(house: House) -> None:
    await house.opens(SWING)
    sam, ana, ben = await house.member_of_staff(), await house.young_person(), await house.young_person("Ben")
    for phone in (ana, ben):
        await has_said(phone, "a tree house")
    await writes_outcome(sam, when="tomorrow 17:00")
    await ana.types("stop")
    await ana.looks()
    await ben.looks()
    await house.later(days=1, hours=1)
    await ben.sees("We built it.")
    await ana.sees_nothing_new()
    states = await house.read(lambda conn: sorted(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["cancelled", "sent"]
    assert len(await all_views(house)) == 2


async def test_who_stopped_can_come_back(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await ana.types("stop")
    await ana.starts()
    assert (await people(house))[0].stopped_at is None
    await ana.sees("What should be there?")


async def test_taking_one_thing_back_erases_it_with_its_picture(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await ana.sends_photo(photo(), photo(width=320))
    await house.later(seconds=2)
    await ana.taps("Send it")
    await ana.taps_value("message")
    assert await rows(house, media_bytes) >= 2
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.taps("1")
    await ana.taps("Take it back")
    await ana.sees("It is gone")
    assert await all_views(house) == []
    own = select(func.count()).where(media.c.contributor_id.is_not(None))
    assert await house.read(lambda conn: conn.execute(own).scalar()) == 0
    cards = select(func.count()).where(media.c.kind == "card")
    assert await rows(house, media_bytes) == await house.read(lambda conn: conn.execute(cards).scalar())


async def test_taking_everything_back_leaves_the_person_known(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    await ana.types("/mydata")
    await ana.taps("Take everything back")
    await ana.taps("Yes, all of it")
    await ana.sees("Everything you said is gone")
    assert await all_views(house) == []
    assert len(await people(house)) == 1


async def test_who_says_not_now_is_not_kept_asking(house: House) -> None:
    await house.opens(SWING)
    ana = await house.person()
    await ana.starts()
    await house.picks(ana, "English")
    await ana.taps_value("parent")
    await ana.taps("Not now")
    await ana.sees("That's fine")
    [row] = await people(house)
    assert row.agreed is False
