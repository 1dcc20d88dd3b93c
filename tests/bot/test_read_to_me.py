"""What somebody who is read to hears without asking beside the questions: the card, the thanks, what came of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.aloud import Hearing, ReadAloud
from bot.media.speech.voices import Voices
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.telegram.channel import TelegramChannel
from bot.wording import Wording
from tests.bot.doings import SWING, begins, opens_the_newest_view, writes_outcome
from tests.bot.house import House, open_house
from tests.bot.phone import Message, Phone, labels_of, words_of
from tests.bot.test_read_aloud import heard, listens, read_to, says, speaker_of
from tests.media.make import photo
from tests.media.speakers import Hummer


@pytest.fixture
def hummer() -> Hummer:
    return Hummer("en cy")


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path, hummer: Hummer) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path, voices=Voices([hummer])) as house:
        await house.opens(SWING)
        yield house


def spoken(messages: list[Message]) -> list[bool]:
    """Which of some messages have a voice."""
    return ["voice" in message["file_urls"] for message in messages]


async def test_the_card_of_a_project_is_read_right_after_it_and_once(house: House, hummer: Hummer) -> None:
    await house.opens("garden")
    ana = await read_to(house)
    hummer.given.clear()
    await ana.starts("p_GARDEN")
    card, voice, question = await ana.new()
    assert "photo" in card["file_urls"]
    assert "Sam, who runs the Family Hub" in words_of(card)
    assert spoken([card, voice, question]) == [False, True, True]
    assert ["The big oak tree stays" in said for said in hummer.said] == [True, False]
    assert not words_of(voice)
    await ana.types("/help")
    assert not [said for said in hummer.said[2:] if "The big oak tree stays" in said]


async def test_others_hear_it_when_they_ask(house: House, hummer: Hummer) -> None:
    await house.opens("garden")
    ben = await house.young_person("Ben")
    await ben.starts("p_GARDEN")
    assert labels_of(await ben.sees("Sam, who runs the Family Hub")) == ["🔊 Listen"]
    await says(ben, "a tree house")
    assert hummer.given == []


async def test_so_is_what_they_are_told_in_between_and_at_the_end(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    assert "I will read each question" in hummer.said[-1]
    await ana.types("/privacy")
    assert "Who sees what you say" in "\n".join(hummer.said)
    await says(ana, "a tree house")
    assert "Thank you" in hummer.said[-1]
    await ana.sends("contact")
    assert "voice" in (await ana.sees("phone number"))["file_urls"]


async def test_what_came_of_it_and_what_the_team_answers_are_heard(house: House, hummer: Hummer) -> None:
    sam, ana = await house.member_of_staff(), await read_to(house)
    await says(ana, "a tree house")
    await writes_outcome(sam)
    await house.rings()
    assert "We built it." in hummer.said[-1]
    await ana.taps("question")
    await ana.says("When does it open?")
    await _answers(sam, "On Monday at ten.")
    assert "voice" in (await ana.sees("On Monday at ten."))["file_urls"]
    assert "On Monday at ten." in hummer.said[-1]


async def _answers(sam: Phone, words: str) -> None:
    await opens_the_newest_view(sam)
    await sam.taps("Answer")
    await sam.types(words)


async def test_their_own_picture_comes_back_without_a_voice(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    await begins(ana)
    await ana.sends_photo(photo())
    await ana.taps("Send it")
    await ana.types("/mydata")
    await ana.taps_value("see")
    await ana.taps("1")
    own = await ana.sees("You sent this")
    assert "photo" in own["file_urls"]
    assert not [said for said in hummer.said if "You sent this" in said]
    assert spoken(await ana.new())[-1]  # what can be done with it is a question


async def test_words_that_no_voice_can_say_come_with_the_button(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    hummer.chokes_on = "we kept everything"
    await ana.types("/forget")
    await ana.taps("No, keep it")
    kept = await ana.sees("we kept everything")
    assert not kept["file_urls"]
    assert labels_of(kept) == ["🔊 Listen"]
    assert kept["message_id"] not in [message["message_id"] for message in await heard(ana)]


async def test_where_the_voice_fails_the_question_comes_all_the_same(house: House, hummer: Hummer) -> None:
    hummer.chokes_on = "forget"
    ana = await read_to(house)
    await ana.types("/forget")
    question = await ana.sees("forget you?")
    assert not question["file_urls"]
    assert speaker_of(question) == "🔊"
    hummer.chokes_on = "\0"
    assert len(await listens(ana, "forget you?")) == 1
    await ana.taps("No, keep it")
    assert labels_of((await ana.new())[0]) == ["🔊 Listen"]


async def test_long_words_whose_voice_fails_come_in_its_place_with_the_button(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    hummer.chokes_on = "Sayso"
    await ana.types("/help")
    told, instead = [message for message in await ana.new() if "999" in words_of(message)]
    assert labels_of(told) == []
    assert labels_of(instead) == ["🔊 Listen"]


async def test_help_practice_later_and_a_no_to_sharing_are_heard(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    await ana.types("/help")
    assert "999" in "\n".join(hummer.said)
    assert labels_of(await ana.sees("I am Sayso")) == []  # its voice is right under it
    await ana.types("/practice")
    await ana.taps("Pizza")
    assert "That's how it works." in hummer.said[-1]
    await begins(ana)
    await ana.types("/later")
    await ana.taps("In an hour")
    assert "OK!" in hummer.said[-1]
    assert "in an hour" in hummer.said[-1]


async def test_goodbye_is_said_to_who_is_read_to(house: House, hummer: Hummer) -> None:
    ana = await read_to(house)
    await ana.types("/forget")
    await ana.taps("Yes, forget me")
    await ana.sees("forgot")


def test_there_is_nothing_to_hear_in_a_language_without_a_voice() -> None:
    wording = Wording.load()
    wording.spoken = frozenset({"en"})
    aloud = ReadAloud(TelegramChannel(str, lambda *_: ""), wording)
    assert aloud.hearing_in("pl", read_to=True) is Hearing.NO
    assert aloud.hearing_in("en", read_to=True) is Hearing.AT_ONCE
    assert aloud.hearing_in("en", read_to=False) is Hearing.BY_A_TAP
