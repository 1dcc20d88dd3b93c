"""A picture or voice note that is part of nothing is never fetched: there is nothing of it to keep or to lose."""

from __future__ import annotations

from sqlalchemy import select

from bot.storage.tables import media, view_media
from tests.bot.doings import SWING, all_views, begins
from tests.bot.house import House
from tests.bot.phone import Phone
from tests.media.make import photo, voice


async def kept(house: House) -> list[str]:
    """The kinds of what people sent and we have, or wait for."""
    theirs = select(media.c.kind).where(media.c.contributor_id.is_not(None)).order_by(media.c.kind)
    return await house.read(lambda conn: list(conn.execute(theirs).scalars()))


async def practises(house: House) -> Phone:
    ana = await house.young_person()
    await ana.types("/practice")
    await ana.sees("Which snack wins?")
    return ana


async def test_a_voice_note_for_practice_is_taken_and_never_fetched(house: House) -> None:
    ana = await practises(house)
    await ana.speaks(voice(2))
    await ana.sees("That's how you send a voice note")
    await ana.sees_no("could not hear anyone talking")
    assert await kept(house) == []
    assert house.calls("getFile") == []


async def test_nor_is_an_album(house: House) -> None:
    ana = await practises(house)
    await ana.sends_photo(photo(), photo(), caption="pizza")
    await house.later(seconds=2)
    await ana.sees("That's how you send a picture")
    assert await kept(house) == []
    assert house.calls("getFile") == []
    assert await all_views(house) == []


async def test_nor_what_is_sent_before_a_yes(house: House) -> None:
    ana = await house.person()
    await ana.starts()
    await ana.sends_photo(photo())
    await ana.sees("I can't keep what you write just yet")
    assert await kept(house) == []


async def test_what_waits_to_be_sent_and_what_was_sent_is_fetched(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.sends_photo(photo())
    assert await kept(house) == ["image"]
    await ana.taps("Send it")
    await ana.taps_value("message")
    await ana.speaks(voice(2))  # out of the blue, until they say what it is about
    assert await kept(house) == ["image", "voice"]
    await ana.taps("The swing")
    assert len(await house.read(lambda conn: conn.execute(select(view_media)).all())) == 2
