"""A picture or voice that Telegram refuses, or that takes too long, leaves nobody without their question."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot import busy
from bot import speech as spoken
from bot.app import opened
from bot.media.speech.speaker import Speech
from bot.media.speech.voices import Voices
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables import contributors, media
from bot.telegram.api import BotApi
from bot.telegram.errors import FloodWait, refusal
from tests.bot.doings import SWING, begins
from tests.bot.house import House, open_house, settings_for, until
from tests.bot.test_read_aloud import kept_speech, listens, read_to, says
from tests.media.speakers import Hummer

Refuses = Callable[[str, dict[str, Any], Any], Exception | None]


@pytest.fixture
def dialect() -> str:
    return "sqlite"  # what Telegram refuses is the same on both


@pytest.fixture
def hummer() -> Hummer:
    return Hummer("en cy")


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path, hummer: Hummer) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path, voices=Voices([hummer])) as house:
        await house.opens(SWING)
        yield house


def telegram(house: House, refuses: Refuses) -> list[str]:
    """Telegram refuses some calls; the list of what it refused, as it grows."""
    real, refused = house.sayso.api.call, []

    async def call(method: str, params: Any, files: Any = None, **other: Any) -> Any:
        if (error := refuses(method, dict(params), files)) is not None:
            refused.append(method)
            raise error
        return await real(method, params, files, **other)

    house.sayso.api.call = call  # type: ignore[method-assign]
    return refused


def _no_remembered_ids(method: str, _params: dict[str, Any], files: Any) -> Exception | None:
    wrong = "Bad Request: wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
    return refusal(method, 400, wrong, {}) if method in ("sendVoice", "sendPhoto") and not files else None


def _no_voices(status: int) -> Refuses:
    def refuses(method: str, _params: dict[str, Any], _files: Any) -> Exception | None:
        return refusal(method, status, "Bad Request: VOICE_MESSAGES_FORBIDDEN", {}) if method == "sendVoice" else None

    return refuses


@pytest.mark.parametrize("restarted", [False, True], ids=["in memory", "in the table"])
async def test_after_a_new_token_pictures_are_uploaded_once_and_known_again(house: House, *, restarted: bool) -> None:
    await begins(await house.young_person())
    if restarted:
        house.sayso.pictures._sent_as.clear()
    with_token = set(await sent_ids(house))
    assert with_token
    refused = telegram(house, _no_remembered_ids)
    await begins(await house.young_person("Ben"))
    once = len(refused)
    assert once == len(with_token)
    assert with_token.isdisjoint(await sent_ids(house))
    assert len(await sent_ids(house)) == once

    house.sayso.api.call = BotApi.call.__get__(house.sayso.api)  # type: ignore[method-assign]
    uploads = telegram(house, lambda _method, _params, files: AssertionError("known by now") if files else None)
    await begins(await house.young_person("Cat"))
    assert uploads == []


async def sent_ids(house: House) -> list[bytes]:
    """What is kept of the channel's ids, sealed."""
    known = select(media.c.sent_as_enc).where(media.c.sent_as_enc.is_not(None))
    return list(await house.read(lambda conn: conn.execute(known).scalars()))


async def test_a_picture_that_is_refused_for_good_leaves_its_words_and_buttons(house: House) -> None:
    telegram(
        house,
        lambda method, _p, _f: (
            refusal(method, 400, "Bad Request: PHOTO_INVALID_DIMENSIONS", {}) if method == "sendPhoto" else None
        ),
    )
    ana = await house.young_person()
    await begins(ana)
    await ana.sees("What should be there?")
    await says_on(ana)


async def says_on(phone: Any) -> None:
    """The question can be answered."""
    await phone.types("a tree house")
    await phone.taps("That's all")


@pytest.mark.parametrize("status", [400, 403])
async def test_who_allows_no_voice_messages_gets_each_question_in_words(house: House, status: int) -> None:
    ana = await read_to(house)
    telegram(house, _no_voices(status))
    await ana.types("/forget")
    question = await ana.sees("forget you?")
    assert not question["file_urls"]
    await ana.taps("No, keep it")
    await ana.sees("we kept everything")
    assert await house.read(lambda conn: conn.execute(select(contributors)).all())


async def test_a_voice_that_was_asked_for_and_is_refused_is_answered_kindly(house: House) -> None:
    ana = await house.young_person()
    await ana.types("/help")
    telegram(house, _no_voices(400))
    assert await listens(ana, "I am Sayso") == []
    await ana.sees("can't read that aloud just now")


async def test_a_known_voice_stays_known_where_somebody_allows_none(house: House) -> None:
    ana, bob = await house.young_person("Ana"), await house.young_person("Bob")
    await ana.types("/help")
    assert len(await listens(ana, "I am Sayso")) == 1
    await bob.types("/help")
    telegram(house, _no_voices(400))
    assert await listens(bob, "I am Sayso") == []
    [row] = await kept_speech(house)
    assert row.sent_as_enc is not None


# --- own words


@pytest.mark.parametrize("own", ["07700 900123", "12/03/2013", "٠٧٧٠٠"])
async def test_a_number_that_a_person_sent_is_spoken_and_kept_nowhere(house: House, hummer: Hummer, own: str) -> None:
    ana = await house.young_person()
    await says(ana, own)
    await ana.types("/mydata")
    await ana.taps("See what I said")
    assert len(await listens(ana, own)) == 1
    assert own in hummer.said[-1]
    assert await kept_speech(house) == []


# --- what takes too long


async def test_a_voice_that_takes_long_is_given_up_and_known_the_next_time(
    house: House, hummer: Hummer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spoken, "PATIENCE", 0.2)
    ana = await read_to(house)
    go_on, speak = threading.Event(), hummer.speak

    def slowly(text: str, language: str, *, slow: bool) -> Speech:
        go_on.wait(30)
        return speak(text, language, slow=slow)

    monkeypatch.setattr(hummer, "speak", slowly)
    try:
        await ana.types("/forget")
        assert not (await ana.sees("forget you?"))["file_urls"]
        await ana.taps("No, keep it")
        await ana.sees("we kept everything")
        assert await listens(ana, "we kept everything") == []
        await ana.sees("can't read that aloud just now")
    finally:
        go_on.set()
    await until(lambda: not house.sayso.pictures._going_on, "the voices are kept")
    made = len(hummer.given)
    await ana.types("/forget")
    assert "voice" in (await ana.sees("forget you?"))["file_urls"]
    assert len(hummer.given) == made


# --- the sign of being busy


async def test_a_sign_that_is_too_much_closes_the_chat(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy, "A_MOMENT", 0.0)
    monkeypatch.setattr(busy, "LASTS", 0.05)
    ana = await house.young_person()
    await ana.types("/help")
    refused = telegram(house, lambda method, _p, _f: FloodWait(1.5) if method == "sendChatAction" else None)
    hummed = house.sayso.voices.speakers[0]
    assert isinstance(hummed, Hummer)
    hummed.seconds = 0.5
    assert len(await listens(ana, "I am Sayso")) == 1
    assert refused == ["sendChatAction"]
    began = asyncio.get_running_loop().time()
    await ana.types("/help")
    await ana.sees("I am Sayso")
    assert asyncio.get_running_loop().time() - began > 0.5


# --- the end


async def test_nothing_is_said_any_more_once_the_bot_is_closed(tmp_path: Path) -> None:
    settings = settings_for("http://127.0.0.1:1", tmp_path, f"sqlite:///{tmp_path}/sayso.db")
    async with opened(settings) as sayso:
        assert await sayso.speech._now(lambda: b"said") == b"said"
    with pytest.raises(RuntimeError):
        await sayso.speech._now(lambda: b"said")
