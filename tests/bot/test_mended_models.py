"""Models that cannot be used, and tries that came to nothing: the bot runs on, and nothing stays so for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from bot.storage import transcripts
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables import media_bytes
from bot.storage.tables_spoken import transcripts as rows
from bot.transcribing import Engine
from flows.heard import Box
from tests.bot.doings import SWING
from tests.bot.house import House, open_house, until
from tests.bot.phone import Phone
from tests.bot.scribe import Scribe
from tests.bot.test_sharing import wants_a_copy
from tests.bot.test_transcribing import is_stopped_while_it_writes, speaks, written
from tests.media.make import photo

Find = Callable[[bytes, Path], Awaitable[tuple[Box, ...] | None]]


async def tries(house: House) -> list[int]:
    return await house.read(lambda conn: list(conn.execute(select(rows.c.tries)).scalars()))


async def fails_for_good(house: House, scribe: Scribe) -> None:
    """One voice note that the scribe gives up."""
    await speaks(await house.young_person())
    for number in (1, 2, 3):
        house.sayso.transcribing.nudge()
        await until(lambda number=number: len(scribe.given) >= number, f"it was tried {number} times")
        await house.later(minutes=5)
    await written(house, "failed")


# --- transcripts


async def test_an_engine_that_cannot_be_had_stops_nobody(
    database: Database, ring: KeyRing, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def find() -> Engine | None:
        raise PermissionError(13, "Permission denied", "/models/model.bin")

    async with open_house(database, ring, tmp_path) as house:
        await house.halt()
        house.sayso.transcribing._find = find
        await house.start()
        ana = await house.person()
        await ana.starts()
        await ana.sees("Sayso")
        assert house.task is not None
        assert not house.task.done()
    assert "not written down: no engine could be had (PermissionError)" in caplog.text


async def test_what_failed_is_tried_again_by_another_engine(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    first = Scribe(fails=9)
    async with open_house(database, ring, tmp_path, transcriber=first) as house:
        await house.opens(SWING)
        await fails_for_good(house, first)
        now = house.clock.now()
    assert await database.write(lambda conn: transcripts.take_up(conn, {"en"}, "scribe 1", "0" * 64)) == 0
    async with open_house(database, ring, tmp_path, transcriber=Scribe(name="scribe 2"), at=now) as house:
        await written(house, "done")


async def test_what_failed_is_tried_again_with_another_model(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    first, other = Scribe(fails=9), Scribe()
    other.model_sha256 = "1" * 64
    async with open_house(database, ring, tmp_path, transcriber=first) as house:
        await house.opens(SWING)
        await fails_for_good(house, first)
        now = house.clock.now()
    async with open_house(database, ring, tmp_path, transcriber=other, at=now) as house:
        await written(house, "done")


async def test_a_try_that_a_stop_cut_short_does_not_count(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    slow = Scribe(seconds=60)
    async with open_house(database, ring, tmp_path, transcriber=slow) as house:
        await is_stopped_while_it_writes(house, slow)
        assert await tries(house) == [0]
        moment = house.clock.now()
    async with open_house(database, ring, tmp_path, transcriber=Scribe(), at=moment) as house:
        await written(house, "done")  # at once, with no lease to wait for


async def test_a_note_whose_sound_is_lost_is_given_up(database: Database, ring: KeyRing, tmp_path: Path) -> None:
    slow, scribe = Scribe(languages=""), Scribe()
    async with open_house(database, ring, tmp_path, transcriber=slow) as house:
        await house.opens(SWING)
        await speaks(await house.young_person())
        await written(house, "person")
        await house.write(lambda conn: conn.execute(delete(media_bytes)))
        now = house.clock.now()
    async with open_house(database, ring, tmp_path, transcriber=scribe, at=now) as house:
        await written(house, "failed")
        assert scribe.given == []


# --- faces


async def with_a_picture(house: House, find: Find) -> Phone:
    """A picture of Ana's, and staff who are looking for it."""
    house.sayso.copies._model, house.sayso.copies._find = Path("model"), find
    await house.opens(SWING)
    ana, sam = await house.young_person(), await house.member_of_staff()
    await ana.starts("p_SWING")
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    return sam


async def one_face(picture: bytes, model: Path) -> tuple[Box, ...]:
    return ((100, 100, 300, 300),)


async def test_staff_are_told_where_the_look_went_wrong_and_the_next_wish_looks_again(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    async def breaks(picture: bytes, model: Path) -> tuple[Box, ...]:
        raise OSError("no process to be had")

    async with open_house(database, ring, tmp_path) as house:
        sam = await with_a_picture(house, breaks)
        await wants_a_copy(sam)
        await sam.sees("Nobody has looked for faces")
        await sam.taps("I looked: make the copy")
        await sam.sees("A copy to share.")

        house.sayso.copies._find = one_face
        await wants_a_copy(sam)
        await sam.sees("A program found 1 face")


async def test_a_stop_ends_a_look_and_the_next_wish_looks_again(
    database: Database, ring: KeyRing, tmp_path: Path
) -> None:
    began, ended = asyncio.Event(), asyncio.Event()

    async def takes_its_time(picture: bytes, model: Path) -> tuple[Box, ...]:
        began.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()
        return ()

    async with open_house(database, ring, tmp_path) as house:
        sam = await with_a_picture(house, takes_its_time)
        tapping = asyncio.ensure_future(wants_a_copy(sam))  # it is not settled before the look is over
        await began.wait()
        async with asyncio.timeout(5):
            await house.halt()
        assert ended.is_set()
        await tapping
        house.sayso.copies._find = one_face
        await house.start()
        await wants_a_copy(sam)
        await sam.sees("A program found 1 face")
