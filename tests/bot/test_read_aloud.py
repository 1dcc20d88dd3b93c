"""Messages read aloud on a phone: the 🔊 under each, what comes of a tap, and a voice with each question."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import soundfile
from sqlalchemy import select

from bot.jobs import cleaning
from bot.media.speech.speaker import Speech
from bot.media.speech.voices import Voices
from bot.storage.crypto import KeyRing
from bot.storage.database import Database
from bot.storage.tables import media, media_bytes
from bot.telegram.scrub import scrub
from tests.bot.doings import SWING, begins, writes_outcome
from tests.bot.house import House, open_house, until
from tests.bot.phone import Message, Phone, labels_of, words_of
from tests.media.speakers import Hummer


@pytest.fixture
def hummer() -> Hummer:
    return Hummer("en cy", chokes_on="pond")


@pytest.fixture
async def house(database: Database, ring: KeyRing, tmp_path: Path, hummer: Hummer) -> AsyncIterator[House]:
    async with open_house(database, ring, tmp_path, voices=Voices([hummer])) as house:
        await house.opens(SWING)
        yield house


async def says(phone: Phone, words: str, *, hear_by: str = "message") -> None:
    """Answer the one question with words, and say how to hear back."""
    await begins(phone)
    await phone.types(words)
    await phone.taps("That's all")
    await phone.taps_value(hear_by)
    await phone.sees("Thank you")


async def heard(phone: Phone) -> list[Message]:
    """The voice notes that are new."""
    await phone.house.settled()
    return [message for message in await phone.new() if "voice" in message["file_urls"]]


async def listens(phone: Phone, words: str) -> list[Message]:
    """Tap 🔊 under the newest message with these words; the voice notes that come."""
    found = [message for message in await phone.chat() if words.lower() in words_of(message).lower()]
    [data] = [one for row in found[-1]["buttons"] for b in row if (one := b["callback_data"]).startswith("!aloud")]
    await phone._tap((found[-1], {"callback_data": data}))
    return await heard(phone)


def speaker_of(message: Message) -> str:
    """The label of the button that has a message read aloud; empty where there is none."""
    return next((label for label in labels_of(message) if "🔊" in label), "")


async def kept_speech(house: House) -> list[Any]:
    wanted = (
        select(media.c.id, media_bytes.c.data_enc, media.c.sent_as_enc)
        .join(media_bytes)
        .where(media.c.kind == "speech")
    )
    return await house.read(lambda conn: list(conn.execute(wanted)))


async def test_every_message_has_the_button_in_its_last_row_or_alone(house: House) -> None:
    ana = await house.young_person()
    assert all(speaker_of(message) for message in await ana.chat())
    await begins(ana)
    question = await ana.sees("What should be there?")
    assert [button["text"] for button in question["buttons"][-1]][-1] == "🔊"
    await says(ana, "a tree house")
    thanks = await ana.sees("Thank you")
    assert speaker_of(thanks) == "🔊 Listen"
    await ana.types("/help")
    assert labels_of(await ana.sees("I am Sayso")) == ["🔊 Listen"]
    assert all(speaker_of(message) for message in await ana.chat() if words_of(message))


async def test_it_is_not_under_what_staff_do_nor_where_there_is_no_voice(house: House) -> None:
    sam = await house.member_of_staff()
    await sam.types("/staff")
    assert not any(speaker_of(message) for message in await sam.chat())
    iwan = await house.person("Iwan", "pl")
    await iwan.starts()
    assert not any(speaker_of(message) for message in await iwan.chat())


async def test_a_tap_reads_the_message_and_leaves_the_question_open(house: House, hummer: Hummer) -> None:
    ana = await house.young_person(age="8-12")
    await ana.types("/forget")
    [note] = await listens(ana, "forget you?")
    assert ana.toast.startswith("🔊")
    assert hummer.given[-1][1:] == ("en", False)
    assert hummer.said[-1].startswith("Do you want us to forget you?")
    assert hummer.said[-1].endswith("1: Yes, forget me.\n2: No, keep it.")
    sound = soundfile.info(io.BytesIO(await ana.file(note, "voice")))
    assert (sound.format, sound.subtype) == ("OGG", "OPUS")
    assert sound.duration > 1
    assert not words_of(note)
    assert not note["buttons"]
    await ana.taps("No, keep it")
    await ana.sees("we kept everything")


async def test_it_is_made_once_for_everybody_and_sealed(house: House, hummer: Hummer) -> None:
    ana, bob = await house.young_person("Ana"), await house.young_person("Bob")
    for phone in (ana, bob, ana):
        await phone.types("/help")
        assert len(await listens(phone, "I am Sayso")) == 1
    assert len(hummer.given) == 1
    assert len(house.calls("sendVoice")) == 3
    [row] = await kept_speech(house)
    assert not row.data_enc.startswith(b"OggS")
    assert row.sent_as_enc is not None


async def test_a_persons_own_words_are_read_to_them_and_kept_nowhere(house: House, hummer: Hummer) -> None:
    ana = await house.young_person()
    await says(ana, "a zebra crossing")
    await ana.types("/mydata")
    await ana.taps("See what I said")
    for times in (1, 2):
        assert len(await listens(ana, "zebra")) == 1
        assert len([said for said in hummer.said if "a zebra crossing" in said]) == times
    assert await kept_speech(house) == []


async def test_an_answered_question_can_still_be_heard_long_after(house: House, hummer: Hummer) -> None:
    ana = await house.young_person()
    await says(ana, "a tree house")
    await house.halt()
    await house.start()
    await house.later(days=400)
    assert len(await listens(ana, "What should be there?")) == 1
    assert "What should be there?" in hummer.said[-1]


async def test_a_message_that_telegram_shows_no_more_is_answered_kindly(house: House) -> None:
    ana = await house.young_person()
    await ana.looks()
    gone = {"chat": {"id": ana.id, "type": "private"}, "message_id": 3, "date": 0}
    tap = {"id": "77", "from": {"id": ana.id}, "chat_instance": "1", "data": "!aloud|en", "message": gone}
    await house.sayso.receiver.store([{"update_id": 990, "callback_query": tap}])
    await house.settled()
    assert house.calls("answerCallbackQuery")[-1]["params"]["text"] == "Sorry, that message is too old for me to read."
    await ana.sees_nothing_new()


async def test_where_no_voice_can_be_made_kind_words_come(house: House, hummer: Hummer) -> None:
    hummer.chokes_on = "Sayso"
    ana = await house.young_person()
    await ana.types("/help")
    assert await listens(ana, "I am Sayso") == []
    await ana.sees("can't read that aloud just now")


async def test_long_words_come_as_several_notes(house: House, hummer: Hummer) -> None:
    ana = await house.young_person()
    await ana.types("/privacy")
    notes = await listens(ana, "Who sees what you say")
    assert len(notes) == len(hummer.given)
    assert all(len(said) <= 1000 for said in hummer.said)


async def test_speech_in_the_making_holds_up_nobody_else(
    house: House, hummer: Hummer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two voices are being made and a third waits; somebody else is answered all the same."""
    go_on, speak = threading.Event(), hummer.speak

    def slowly(text: str, language: str, *, slow: bool) -> Speech:
        go_on.wait(30)
        return speak(text, language, slow=slow)

    phones = [await house.young_person(f"P{number}") for number in range(3)]
    ben = await house.parent()
    monkeypatch.setattr(hummer, "speak", slowly)
    try:
        for phone in phones:
            await phone.types("/help")
        for phone in phones:
            [shown] = [message for message in await phone.new() if "I am Sayso" in words_of(message)]
            tap = {"message_id": shown["message_id"], "data": f"!aloud|en{'|own' * bool(phone is not phones[0])}"}
            async with house.http.post(f"/phone/{phone.id}/tap", json={**tap, "anyway": True}) as answer:
                assert (await answer.json())["answered"]
            await _drained(phone)
        await ben._remember()
        async with house.http.post(f"/phone/{ben.id}/text", json={"text": "/help"}) as answer:
            assert answer.status < 300
        await ben.sees("I am Sayso")
        assert hummer.given == []
    finally:
        go_on.set()
    await house.settled()
    assert [len(await heard(phone)) for phone in phones] == [1, 1, 1]
    assert hummer.most_at_once <= 2


async def _drained(phone: Phone) -> None:
    """The tap of a phone is applied: its letter is under way."""
    house = phone.house
    await until(lambda: not house.world.updates.waiting(), "the tap was taken")
    await asyncio.sleep(0.05)


async def test_old_speech_is_let_go(house: House) -> None:
    ana = await house.young_person()
    await ana.types("/help")
    await listens(ana, "I am Sayso")
    assert len(await kept_speech(house)) == 1
    await house.later(days=cleaning.SPEECH.days - 1)
    assert len(await kept_speech(house)) == 1  # longer than pictures that were never used
    await house.later(days=1, hours=1)
    assert await kept_speech(house) == []


# --- read to me


async def read_to(house: House, name: str = "Ana") -> Phone:
    phone = await house.young_person(name)
    await phone.types("/read")
    await phone.taps_value("yes")
    await phone.sees("I will read each question")
    return phone


async def test_each_question_comes_as_one_message_with_its_voice(house: House, hummer: Hummer) -> None:
    await house.opens("garden")
    ana = await read_to(house)
    await ana.types("/forget")
    question = await ana.sees("forget you?")
    assert "voice" in question["file_urls"]
    assert len(await ana.new()) == 1
    assert not speaker_of(question)
    await ana.taps("No, keep it")
    kept = await ana.sees("we kept everything")
    assert labels_of(kept) == []  # it is its own voice
    voices = [message["message_id"] for message in await heard(ana)]
    assert voices == [question["message_id"], kept["message_id"]]  # the first as it was changed


async def test_toggles_stay_in_their_message_and_another_question_gets_its_own_voice(
    house: House, hummer: Hummer
) -> None:
    hummer.chokes_on = "\0"
    await house.opens("garden")
    ana = await read_to(house)
    await ana.starts("p_GARDEN")
    await ana.taps("😀")
    await ana.taps("Play")
    toggled = await ana.sees("put in the garden")
    before = len(await ana.chat())
    await ana.taps("A pond")
    assert len(await ana.chat()) == before
    assert not speaker_of((await ana.chat())[-1])
    assert "voice" in toggled["file_urls"]
    await ana.taps_value("!back")  # the tap is taken back
    assert len(await ana.chat()) == before
    await ana.taps_value("!back")
    again = (await heard(ana))[-1]
    assert words_of(again) != words_of(toggled)
    [old] = [message for message in await ana.chat() if message["message_id"] == toggled["message_id"]]
    assert labels_of(old) == []


FAIR = """
[[questions]]
id = "fair"
kind = "agree"
text.en = "Do you agree?"
options = [{ id = "safe", text.en = "I feel safe here" }, { id = "fun", text.en = "It is fun here" }]
"""


async def test_each_statement_is_read_as_it_comes(house: House, hummer: Hummer) -> None:
    await house.opens_again(SWING.partition("[[questions]]")[0] + FAIR)
    ana = await read_to(house)
    await ana.starts("p_SWING")
    await ana.sees("I feel safe here")
    hummer.given.clear()
    await ana.taps_value("safe=agree")
    await ana.sees("It is fun here")
    assert any("It is fun here" in said for said in hummer.said)


async def test_long_words_do_not_wait_for_their_voice(house: House, hummer: Hummer) -> None:
    options = "".join(f'[[questions.options]]\nid = "o{n}"\ntext.en = "{f"A thing of {n} " * 3}"\n' for n in range(8))
    long = SWING.replace('"What should be there?"', f'"What should be there? {"Think of it. " * 20}"')
    await house.opens(long.replace("open_view", "choice").replace("SWING", "LONG") + options)
    ana = await read_to(house)
    await begins(ana, "LONG")
    question = await ana.sees("What should be there?")
    assert not question["file_urls"]
    assert question["buttons"]
    [note] = [message for message in await heard(ana) if message["message_id"] > question["message_id"]]
    assert not note["buttons"]


async def test_a_card_keeps_its_picture_and_the_voice_follows(house: House, hummer: Hummer) -> None:
    sam, ana = await house.member_of_staff(), await read_to(house)
    await says(ana, "a tree house", hear_by="picture")
    await writes_outcome(sam)
    await house.rings()
    card, note = (await ana.new())[-2:]
    assert "photo" in card["file_urls"]
    assert card["buttons"]
    assert "voice" in note["file_urls"]
    assert "a tree house" in hummer.said[-1]


# --- what is kept of a tap


def test_a_message_is_kept_only_where_it_is_to_be_read() -> None:
    keyboard = {"inline_keyboard": [[{"text": "Swings", "callback_data": "r:0:swings", "pay": True}]]}
    chat = {"id": 7, "type": "private", "first_name": "Ana"}
    shown = {"message_id": 3, "date": 1, "chat": chat, "text": "Which?", "reply_markup": keyboard, "entities": []}
    tap = {"id": "9", "from": {"id": 7, "first_name": "Ana"}, "message": shown}
    kept = scrub({"callback_query": {**tap, "data": "!aloud|en"}})["callback_query"]["message"]
    assert kept["text"] == "Which?"
    assert kept["reply_markup"] == {"inline_keyboard": [[{"text": "Swings", "callback_data": "r:0:swings"}]]}
    assert kept.keys() == {"message_id", "date", "chat", "text", "reply_markup"}
    assert scrub({"callback_query": {**tap, "data": "r:0:swings"}})["callback_query"]["message"].keys() == {
        "message_id",
        "date",
        "chat",
    }
