"""What must not be on the disk in the clear is not there: the bytes of the database and its log are searched for it."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.app import opened
from bot.playground.app import create_playground
from bot.playground.server import running
from bot.playground.settings import PlaygroundSettings
from bot.storage.keyfile import KeyTrouble
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, all_views, people
from tests.bot.house import START, TOKEN, House, TickingClock, settings_for
from tests.media.make import photo

NAME, PHONE = "Canarina-Wren", "+447700900123"
LATITUDE, LONGITUDE = 51.481234, -3.179876
WORDS, ELSEWHERE = "a-canary-in-the-treehouse", "somebody-elses-canary"
SECRETS = (NAME, PHONE, PHONE[1:], str(LATITUDE), str(LONGITUDE), WORDS, ELSEWHERE, TOKEN, TOKEN.partition(":")[2])


@pytest.fixture
async def own_house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot as `sayso run` opens it, its folder and key made by itself."""
    clock = TickingClock(START)
    app = create_playground(PlaygroundSettings(token=TOKEN, now=clock.now, enforce_rates=False))
    async with running(app) as url, aiohttp.ClientSession(url) as http:
        settings = settings_for(url, tmp_path, "")
        async with opened(settings, clock) as sayso:
            sayso.outbox.pace(Limits(1000, per_chat_burst=1000))
            house = House(url, app.state.world, http, clock, sayso, asyncio.Event())
            await house.start()
            try:
                yield house
            finally:
                await house.halt()


def on_disk(folder: Path) -> dict[str, bytes]:
    """Every file under a folder; the write-ahead log is one of them while the bot runs."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def found(folder: Path, *canaries: str) -> list[tuple[str, str]]:
    files = on_disk(folder)
    assert any(name.endswith("-wal") for name in files), "the log is searched too"
    return [(canary, name) for canary in canaries for name, data in files.items() if canary.encode() in data]


async def test_names_numbers_places_and_words_are_nowhere_in_the_clear(own_house: House, tmp_path: Path) -> None:
    await own_house.opens(SWING)
    ana = await own_house.young_person(NAME)
    await ana.sends("contact", phone_number=PHONE, first_name=NAME)
    await ana.sends("location", latitude=LATITUDE, longitude=LONGITUDE)
    await ana.types(ELSEWHERE, forward_from=NAME)
    await ana.sees("That came from someone else")
    await ana.says(WORDS)
    await ana.taps_value("message")
    assert [view.text for view in await all_views(own_house)] == [WORDS], "yet what was said is kept"
    assert found(tmp_path / "data", *SECRETS) == []
    assert found(tmp_path / "data", "SWING", "young_person"), "this search finds what is there"
    assert str(ana.id).encode() not in b"".join(on_disk(tmp_path / "data").values())


async def test_contacts_places_and_other_peoples_words_are_not_even_stored_sealed(
    own_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed: list[bytes] = []
    seal = own_house.sayso.ring.seal_system

    def seal_and_tell(data: bytes, what: str) -> bytes:
        sealed.append(data)
        return seal(data, what)

    monkeypatch.setattr(own_house.sayso.ring, "seal_system", seal_and_tell)
    ana = await own_house.person(NAME)
    await ana.sends("contact", phone_number=PHONE, first_name=NAME)
    await ana.sends("location", latitude=LATITUDE, longitude=LONGITUDE)
    await ana.types(ELSEWHERE, forward_from=NAME)
    await ana.types(WORDS)
    written = b"\n".join(sealed)
    assert WORDS.encode() in written, "what is sealed was seen here"
    for canary in (NAME, PHONE, str(LATITUDE), str(LONGITUDE), ELSEWHERE):
        assert canary.encode() not in written


async def test_pictures_on_the_disk_are_no_pictures(own_house: House, tmp_path: Path) -> None:
    await own_house.opens(SWING)
    ana = await own_house.young_person()
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    everything = b"".join(on_disk(tmp_path / "data").values())
    for beginning in (b"\xff\xd8\xff\xe0\x00\x10", b"WEBPVP8", b"JFIF", b"Exif\0\0"):
        assert beginning not in everything


async def test_the_key_is_made_at_first_start_for_its_owner_only_and_outside_the_data(
    own_house: House, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert key.read_bytes().strip() not in b"".join(on_disk(tmp_path / "data").values())
    assert own_house.sayso.settings.key_path == key


async def test_a_key_in_the_data_folder_is_refused(tmp_path: Path) -> None:
    settings = settings_for("http://127.0.0.1:1", tmp_path, "", key_file=tmp_path / "data" / "key")
    with pytest.raises(KeyTrouble, match="lies in the data folder"):
        async with opened(settings):
            pass


async def test_another_key_is_refused(tmp_path: Path) -> None:
    async with opened(settings_for("http://127.0.0.1:1", tmp_path, "")):
        pass
    settings = settings_for("http://127.0.0.1:1", tmp_path, "", key_file=tmp_path / "another-key")
    with pytest.raises(KeyTrouble, match="sealed with another key"):
        async with opened(settings):
            pass


async def test_who_is_forgotten_leaves_nothing_and_is_new_when_they_come_back(own_house: House, tmp_path: Path) -> None:
    await own_house.opens(SWING)
    ana = await own_house.young_person(NAME)
    await ana.says(WORDS)
    await ana.taps_value("message")
    names = [row.pseudonym for row in await people(own_house)]
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.sees("We have forgotten you")
    await own_house.settled()
    assert await all_views(own_house) == []
    assert await people(own_house) == []
    for secret in (*SECRETS, *names):
        assert secret.encode() not in b"".join(on_disk(tmp_path / "data").values())
    await ana.starts()
    await ana.sees("Which language do you like?")
    [again] = await people(own_house)
    assert again.pseudonym not in names
