"""Copies that leave the team, in the whole bot: what comes out, who was asked, what the audit says of it."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import Connection, select

from bot.media.speech.voices import Voices
from bot.storage import audit, sharing
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables_spoken import face_boxes, voice_wishes
from flows.heard import Box, Sharing
from tests.bot.doings import SWING, all_views, audited, opens_the_newest_view, people
from tests.bot.house import House, open_house, until
from tests.bot.phone import Phone
from tests.bot.scribe import Scribe
from tests.bot.test_transcribing import speaks, written
from tests.media import notes
from tests.media.make import CANARY, photo
from tests.media.speakers import Hummer


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path, transcriber=Scribe(), voices=Voices([Hummer()])) as house:
        await house.opens(SWING)
        yield house


async def shared(house: House) -> list[str]:
    """How copies were made, in order."""

    def look(conn: Connection) -> list[str]:
        return [entry.detail for entry in audit.latest(conn)[::-1] if entry.action == "view.copied"]

    return await house.read(look)


async def wants_a_copy(sam: Phone) -> None:
    await opens_the_newest_view(sam)
    await sam.taps("A copy to share")


async def test_a_voice_goes_out_in_a_computer_voice(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    own = notes.spoken("I want swings.")
    await speaks(ana, own)
    await written(house, "done")
    await opens_the_newest_view(sam)
    await sam.taps("It is right")
    await wants_a_copy(sam)
    await sam.taps("Their words in a computer voice")
    await sam.sees("A copy to share")
    [copy] = [message for message in await sam.new() if "voice" in message["file_urls"]]
    heard = await sam.file(copy, "voice")
    assert heard.startswith(b"OggS")
    assert not copy.get("has_protected_content")
    assert await shared(house) == ["voice, read by a computer"]
    kept = [call for call in house.calls("sendVoice", chat=sam) if not call["params"].get("protect_content")]
    assert len(kept) == 1


async def test_a_voice_goes_out_as_it_is_with_its_persons_own_yes(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await speaks(ana)
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    await sam.sees("They will be asked")
    await ana.sees("You sent us this")
    await ana.sees("We would like to play it to other people")
    await ana.taps("Yes, play it")
    await ana.sees("Thank you!")
    await wants_a_copy(sam)
    await sam.sees("They said yes")
    await sam.taps("As it is")
    await sam.sees("with the person’s own yes")
    assert await shared(house) == ["voice, as it is, with the person's yes"]
    assert [done for done in await audited(house) if done.startswith("voice.")] == ["voice.asked_for", "voice.said_yes"]

    await ana.types("/mydata")
    await ana.taps_value("everything")
    await ana.taps_value("yes")
    assert await house.read(lambda conn: conn.execute(select(voice_wishes)).all()) == []


async def test_what_comes_of_a_no_is_heard_by_who_is_read_to(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await speaks(ana)
    await ana.types("/read")
    await ana.taps_value("yes")
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    assert "voice" in (await ana.sees("We would like to play it to other people"))["file_urls"]
    await ana.taps_value("no")
    assert "voice" in (await ana.sees("OK! We will not play it"))["file_urls"]


async def test_a_yes_is_taken_back_at_once_and_what_had_left_is_said(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await speaks(ana)
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    await ana.sees("We would like to play it to other people")
    await ana.taps("Yes, play it")
    await wants_a_copy(sam)
    await sam.taps("As it is")
    await ana.types("/mydata")
    await ana.taps_value("see")
    await ana.taps("1")
    await ana.sees("You said that we can share this")
    await wants_a_copy(sam)
    await ana.taps("Don't share it")
    await ana.sees("Some people may have heard it")
    assert await house.read(lambda conn: conn.execute(select(voice_wishes.c.answer)).scalars().all()) == ["no"]
    assert [done for done in await audited(house) if done.startswith("voice.")][-1] == "voice.said_no"
    await sam.taps("As it is")  # it stood before them still
    await sam.sees("No copy was made")
    assert await shared(house) == ["voice, as it is, with the person's yes"]
    assert [view.mode for view in await all_views(house)] == ["voice"]


async def test_nobody_else_learns_of_a_yes(house: House) -> None:
    ana, _, sam = await house.young_person(), await house.young_person("Ben"), await house.member_of_staff()
    await speaks(ana)
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    await ana.sees("We would like to play it to other people")
    await ana.taps("Yes, play it")
    (view,) = await all_views(house)
    hers, his = (await people(house))[:2]
    assert (await house.read(lambda conn: sharing.of(conn, view.id, hers.id))).media
    assert await house.read(lambda conn: sharing.of(conn, view.id, his.id)) == Sharing()


async def test_who_stopped_is_not_asked_until_they_are_back(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await speaks(ana)
    await wants_a_copy(sam)
    await ana.types("/stop")
    await sam.taps("Ask them")  # it stood before them still
    await sam.sees("This person has left or stopped, so they cannot be asked")
    await wants_a_copy(sam)
    await sam.sees("they cannot be asked")
    assert not await sam.is_offered("ask")
    assert await house.read(lambda conn: conn.execute(select(voice_wishes)).all()) == []
    await ana.starts()
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    await ana.sees("We would like to play it to other people")


async def test_who_blocked_the_bot_is_not_asked(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await speaks(ana)
    (view,) = await all_views(house)
    await ana.sends("block")
    await wants_a_copy(sam)
    await sam.sees("they cannot be asked")
    assert not await sam.is_offered("ask")
    assert await house.write(lambda conn: sharing.ask(conn, view.media[0], "sam", house.clock.now())) is None
    await ana.sends("unblock")
    assert await house.write(lambda conn: sharing.ask(conn, view.media[0], "sam", house.clock.now()))


async def test_somebody_else_cannot_answer_for_them(house: House) -> None:
    ana, _, sam = await house.young_person(), await house.young_person("Ben"), await house.member_of_staff()
    ben = (await people(house))[1]
    await speaks(ana)
    await wants_a_copy(sam)
    await sam.taps("Ask them")
    [asked] = await house.read(lambda conn: conn.execute(select(voice_wishes)).all())
    assert not await house.write(lambda conn: sharing.answer(conn, asked.media_id, ben.id, "yes", house.clock.now()))


async def test_without_a_face_model_nobody_looked_and_staff_decide(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    await wants_a_copy(sam)
    await sam.sees("Nobody has looked for faces")
    await sam.taps("I looked: make the copy")
    copy = await sam.sees("A copy to share.")
    assert CANARY not in await sam.file(copy)
    assert await shared(house) == ["picture, 0 of 0 faces covered"]


async def test_the_chosen_faces_are_covered_on_the_copy(house: House) -> None:
    async def two_faces(picture: bytes, model: Path) -> tuple[Box, ...]:
        return ((100, 100, 300, 300), (600, 600, 800, 800))

    house.sayso.copies._model, house.sayso.copies._find = Path("model"), two_faces
    ana, sam = await house.young_person(), await house.member_of_staff()
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    await wants_a_copy(sam)
    await until(lambda: bool(house.calls("sendPhoto", chat=sam)), "the suggestion is there")
    await sam.sees("A program found 2 faces")
    await sam.taps_value("-2")
    await sam.taps("Copy with 1 covered")
    copy = await sam.sees("A copy to share.")
    with Image.open(io.BytesIO(await sam.file(copy))) as image:
        assert image.size == (640, 480)
        dark, light = image.getpixel((128, 96)), image.getpixel((448, 336))
    assert isinstance(dark, tuple)
    assert isinstance(light, tuple)
    assert max(dark) < 60 < max(light)
    assert await shared(house) == ["picture, 1 of 2 faces covered"]
    await ana.types("/forget")
    await ana.taps_value("yes")
    assert await house.read(lambda conn: conn.execute(select(face_boxes)).all()) == []


async def test_what_leaves_can_be_passed_on_and_what_staff_look_at_cannot(house: House) -> None:
    ana, sam = await house.young_person(), await house.member_of_staff()
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    await wants_a_copy(sam)
    await sam.taps("I looked: make the copy")
    await sam.sees("A copy to share.")
    protected = [bool(call["params"].get("protect_content")) for call in house.calls("sendPhoto", chat=sam)]
    assert protected == [True, False]
