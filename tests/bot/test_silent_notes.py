"""A voice note in which nobody talks: said at once, kept all the same, and asked about once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables import media
from tests.bot.doings import SWING, all_views
from tests.bot.house import House, open_house
from tests.media import notes
from tests.media.make import photo, voice

ASKED = "could not hear anyone talking"


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path) as house:
        await house.opens(SWING)
        yield house


async def silent(house: House) -> list[bool]:
    query = select(media.c.silent).where(media.c.contributor_id.is_not(None)).order_by(media.c.created_at)
    return await house.read(lambda conn: list(conn.execute(query).scalars()))


async def test_a_hum_is_kept_and_its_person_is_told_at_once(house: House) -> None:
    ana = await house.young_person()
    await ana.speaks(voice(2))
    await ana.sees(ASKED)
    await ana.taps("Send it")  # on purpose
    [view] = await all_views(house)
    assert len(view.media) == 1
    assert await silent(house) == [True]


async def test_whoever_talks_is_not_asked(house: House) -> None:
    ana = await house.young_person()
    await ana.speaks(notes.spoken("I want swings."))
    await ana.sees_no(ASKED)
    await ana.taps("Send it")
    assert await silent(house) == [False]


async def test_no_is_taken_for_an_answer(house: House) -> None:
    ana = await house.young_person()
    await ana.speaks(voice(2))
    await ana.sees(ASKED)
    await ana.speaks(voice(3))  # the same tune again
    await ana.sees_no(ASKED)
    await ana.taps("Send it")
    [view] = await all_views(house)
    assert view.media
    assert await silent(house) == [True, True]


async def test_after_it_was_sent_another_try_takes_its_place_or_it_stays(house: House) -> None:
    ana = await house.young_person()
    await house.fault("502", method="getFile", times=1)  # it is fetched after it was sent off
    await ana.speaks(voice(2))
    await ana.taps("Send it")
    await ana.taps_value("message")
    await house.later(seconds=10)
    await ana.sees(ASKED)
    [before] = await all_views(house)
    await ana.taps("Skip")
    await ana.sees("we kept it just as it is")
    [after] = await all_views(house)
    assert after.media == before.media


async def test_a_picture_is_never_silent(house: House) -> None:
    ana = await house.young_person()
    await ana.sends_photo(photo())
    await ana.sees_no(ASKED)
    assert await silent(house) == [None]
