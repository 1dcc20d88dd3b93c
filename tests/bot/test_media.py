"""Pictures and voice notes: cleaned on the way in, kept whole, given back; what cannot be opened is said kindly."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.storage import media_rows
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from tests.bot.doings import SWING, all_views
from tests.bot.house import House, open_house
from tests.media.make import CANARY, photo, voice


@pytest.fixture
async def ana_house(database: Database, ring: KeyRing, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path) as house:
        await house.opens(SWING)
        yield house


async def kept_bytes(house: House, media_id: str) -> bytes:
    rows = await house.read(lambda conn: media_rows.bytes_of(conn, [media_id]))
    row = rows[media_id]
    assert row.data_enc is not None
    return media_rows.opened(house.sayso.ring, row, row.data_enc)


@pytest.mark.parametrize("as_file", [False, True])
async def test_a_picture_is_kept_without_where_and_whose_it_is(ana_house: House, as_file: bool) -> None:
    ana = await ana_house.young_person()
    sent = photo()
    assert CANARY in sent
    await ana.sends_photo(sent, as_file=as_file)
    await ana.taps("Send it")
    [view] = await all_views(ana_house)
    kept = await kept_bytes(ana_house, view.media[0])
    assert CANARY not in kept
    with Image.open(io.BytesIO(kept)) as image:
        assert image.size == (640, 480)
        assert not image.getexif()
        assert "icc_profile" not in image.info


async def test_it_comes_back_to_its_person_as_it_was_kept(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.sends_photo(photo(), caption="like this")
    await ana.taps("Send it")
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.taps("1")
    shown = await ana.sees("You sent this")
    assert CANARY not in await ana.file(shown)


async def test_a_voice_note_is_kept_with_its_length_and_comes_back(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.speaks(voice(2, words=CANARY.decode()), seconds=2)
    await ana.sees("Got your voice note")
    await ana.taps("Send it")
    [view] = await all_views(ana_house)
    rows = await ana_house.read(lambda conn: media_rows.bytes_of(conn, view.media))
    row = rows[view.media[0]]
    assert row.kind == "voice"
    assert row.seconds == pytest.approx(2.0, abs=0.1)
    assert row.waveform
    kept = await kept_bytes(ana_house, view.media[0])
    assert kept.startswith(b"OggS")
    assert CANARY not in kept
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.taps("1")
    back = await ana.sees("You sent this")
    assert await ana.file(back, "voice") == kept


async def test_a_picture_that_cannot_be_opened_is_said_kindly_and_its_words_are_kept(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.sends_file(b"\xff\xd8\xff\xe0 this is no picture", "drawing.jpg")
    await ana.sees("we could not open that")


async def test_the_caption_of_what_could_not_be_opened_stays(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana_house.fault("close", method="getFile", times=100)  # it can be had later, so it is waited for
    await ana.sends_photo(photo(), caption="a red slide")
    await ana.taps("Send it")
    [view] = await all_views(ana_house)
    for _ in range(6):
        await ana_house.later(minutes=2)
    await ana.sees("that was gone before we could open it")
    [view] = await all_views(ana_house)
    assert view.text == "a red slide"
    await ana.taps_value("message")  # what was open goes first; then there is room for another try
    await ana.says("it was red, with steps")
    await ana.sees("That one worked")
    [view] = await all_views(ana_house)
    assert view.text == "a red slide\nit was red, with steps"


async def test_a_file_that_is_too_big_is_refused_kindly(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.sends_file(bytes(20 * 1024 * 1024 + 1), "huge.jpg")
    await ana.sees("too big")
    assert ana_house.calls("getFile") == []


async def test_a_fetch_that_fails_is_tried_again(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana_house.fault("502", method="getFile", times=2)
    await ana.sends_photo(photo())
    for _ in range(3):
        await ana_house.later(seconds=10)
    await ana.taps("Send it")
    [view] = await all_views(ana_house)
    assert await kept_bytes(ana_house, view.media[0])


async def test_do_it_again_keeps_only_the_second_picture(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.sends_photo(photo(width=640))
    await ana.taps("Do it again")
    await ana.sends_photo(photo(width=320, height=240))
    await ana.taps("Send it")
    [view] = await all_views(ana_house)
    assert len(view.media) == 1
    with Image.open(io.BytesIO(await kept_bytes(ana_house, view.media[0]))) as image:
        assert image.size == (320, 240)


@pytest.mark.parametrize("what", ["sticker", "contact", "location"])
async def test_what_is_no_view_gets_a_kind_answer_and_the_question_stays(ana_house: House, what: str) -> None:
    ana = await ana_house.young_person()
    await ana.sends(what)
    if what == "sticker":
        assert [view.emoji for view in await all_views(ana_house)] == ["👍"]
    else:
        await ana.sees("we did not keep that")
        await ana.sees("What should be there?")
        await ana.types("a tree house")
        assert [view.text for view in await all_views(ana_house)] == ["a tree house"]


async def test_a_video_and_a_file_of_any_type_get_a_kind_answer(ana_house: House) -> None:
    ana = await ana_house.young_person()
    await ana.sends_file(b"%PDF-1.7", "letter.pdf")
    await ana.sees("can't open that kind of file")
    await ana.sends_file(b"MZ\x90", "game.exe")
    await ana.sees("can't open that kind of file")
    await ana.sends_file(bytes(100), "clip.mp4", "video")
    await ana.sees("can't open that kind of file")
    await ana.types("a tree house")
    assert [view.text for view in await all_views(ana_house)] == ["a tree house"]


ANY_WORDS = {
    "as long as a message can be": "x" * 4096,
    "with marks of direction": "שלום \u200f\u200e",
    "many emoji": "🎈" * 100,
    "markup": "<b>bold & brave</b>",
    "lines": "a\nb\n\nc",
    "a nought": "0",
}


@pytest.mark.parametrize("words", ANY_WORDS.values(), ids=ANY_WORDS)
async def test_any_words_are_kept_as_they_are(ana_house: House, words: str) -> None:
    ana = await ana_house.young_person()
    await ana.types(words)
    [view] = await all_views(ana_house)
    assert (view.text or view.emoji)[:20].strip("\u200e\u200f ") == words[:20].strip("\u200e\u200f ")
    await ana.types("/mydata")
    await ana.taps("See what I said")
    await ana.sees(words[:10].strip())


@pytest.mark.parametrize("words", ["\u200f\u200e\u200f", "\u2800", "\u3164\u3164"])
async def test_words_that_show_nothing_are_no_view(ana_house: House, words: str) -> None:
    ana = await ana_house.young_person()
    await ana.types(words)
    assert await all_views(ana_house) == []
    await ana.sees("What should be there?")
