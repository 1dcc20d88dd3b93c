"""No button stays on the screen that no longer does anything: not above what was asked anew, nor where it has ended."""

from __future__ import annotations

import aiohttp
import pytest
from sqlalchemy import update

from bot.storage import projects
from bot.storage.tables import accounts
from tests.bot.doings import SWING, begins
from tests.bot.house import House, until
from tests.bot.phone import Message, Phone, labels_of, words_of
from tests.media.make import photo, voice

ASKS = SWING.replace(
    "[[questions]]\n",
    """[[questions]]
id = "how"
kind = "number"
text.en = "How many?"
settings = { least = 0, most = 100 }

[[questions]]
id = "which"
kind = "many_choice"
text.en = "Which ones?"
options = [{ id = "swing", text.en = "A swing" }, { id = "slide", text.en = "A slide" }]

[[questions]]
""",
    1,
)


@pytest.fixture
async def ana(house: House) -> Phone:
    await house.opens(ASKS)
    return await house.young_person()


async def with_buttons(phone: Phone) -> list[str]:
    """The first words of every message that can be tapped."""
    await phone.house.settled()
    return [words_of(message).splitlines()[0] for message in await phone.chat() if labels_of(message)]


async def shown(phone: Phone, message: Message) -> Message:
    """A message as it is now."""
    [now] = [other for other in await phone.chat() if other["message_id"] == message["message_id"]]
    return now


async def half_way(phone: Phone) -> None:
    await begins(phone)
    await phone.types("5")
    await phone.taps_value("+swing")


@pytest.mark.parametrize("button", ["Carry on", "Start again"])
async def test_an_offer_that_was_taken_up(ana: Phone, button: str) -> None:
    await half_way(ana)
    await ana.starts("p_SWING")
    await ana.taps(button)
    assert len(await with_buttons(ana)) == 1
    assert "▶️ Carry on" not in [label for message in await ana.chat() for label in labels_of(message)]


async def test_an_offer_when_somebody_went_another_way(ana: Phone, house: House) -> None:
    await half_way(ana)
    await house.later(days=2)
    offer = await ana.sees("Do you want to carry on?")
    await ana.types("/later")
    assert "▶️ Carry on" in labels_of(await shown(ana, offer))  # it still works
    await ana.taps("In an hour")
    await ana.types("A slide")
    assert not labels_of(await shown(ana, offer))
    assert len(await with_buttons(ana)) == 1


async def test_a_question_over_which_another_was_put(ana: Phone) -> None:
    await begins(ana)
    await ana.types("/later")
    await ana.taps("In an hour")
    assert await with_buttons(ana) == ["1 of 3"]  # it is open still
    await ana.sends_photo(photo())
    assert await with_buttons(ana) == ["✓ Got your picture"]


async def test_two_questions_over_which_others_were_put(ana: Phone, house: House) -> None:
    """Each is noted with its own run, and outlives what was put over it."""
    await house.opens(ASKS.replace("SWING", "OTHER").replace("The swing", "The other"))
    await begins(ana)
    await begins(ana, "OTHER")
    await ana.types("/language")
    assert await with_buttons(ana) == ["1 of 3", "1 of 3", words_of((await ana.chat())[-1]).splitlines()[0]]
    await ana.types("/stop")
    assert await with_buttons(ana) == []


async def test_what_stands_further_up_can_still_be_tapped_and_is_drawn_over(ana: Phone) -> None:
    await half_way(ana)
    asked = await ana.sees("Which ones?")
    await ana.types("/later")
    await ana.taps_value("+slide")
    assert "✅ A slide" in labels_of(await shown(ana, asked))
    await ana.taps("In an hour")
    await ana.taps("Done")
    assert not labels_of(await shown(ana, asked))
    assert await with_buttons(ana) == ["3 of 3"]


async def test_a_voice_note_that_was_overtaken_by_words(ana: Phone, house: House) -> None:
    """The words come before "Send it" could be sent."""
    await begins(ana)
    await ana.taps_value("!skip")
    await ana._remember()
    await house.fault("429", method="sendMessage", retry_after=1, chat_id=ana.id)
    refused = len(house.calls("sendMessage", ana)) + 1
    async with house.http.post(f"/phone/{ana.id}/voice", data=_form(voice(2))) as answer:
        assert answer.status < 300
    await until(lambda: len(house.calls("sendMessage", ana)) == refused, "it was refused")
    async with house.http.post(f"/phone/{ana.id}/text", json={"text": "and a tree house"}) as answer:
        assert answer.status < 300
    await house.settled()
    assert len(await with_buttons(ana)) == 1


async def test_quick_taps_on_one_question_take_nothing_from_it(ana: Phone, house: House) -> None:
    """The second tap comes before what the first came to could be drawn."""
    await begins(ana)
    await ana.types("5")
    asked = await ana.sees("Which ones?")
    data = [button["callback_data"] for row in asked["buttons"] for button in row]
    tapped = {one.rpartition(":")[2]: one for one in data}
    await house.fault("429", method="editMessageText", retry_after=1, chat_id=ana.id)
    stripped = len(house.calls("editMessageReplyMarkup", ana))
    for value in ("+swing", "+slide"):
        body = {"message_id": asked["message_id"], "data": tapped[value]}
        async with house.http.post(f"/phone/{ana.id}/tap", json=body) as answer:
            assert answer.status < 300
    await house.settled()
    assert "✅ A slide" in labels_of(await shown(ana, asked))
    assert len(house.calls("editMessageReplyMarkup", ana)) == stripped


async def test_half_way_when_the_project_closes(ana: Phone, house: House) -> None:
    await half_way(ana)
    asked = await ana.sees("Which ones?")
    await house.write(lambda conn: projects.set_state(conn, "SWING", "closed", house.clock.now()))
    await ana.taps("Done")
    assert not labels_of(await shown(ana, asked))
    assert await with_buttons(ana) == []


async def test_a_run_that_is_let_go_without_a_word(ana: Phone, house: House) -> None:
    await half_way(ana)
    await ana.looks()
    await house.later(days=15)  # the project has closed by then
    await ana.sees_no("carry on")
    assert await with_buttons(ana) == []


async def test_a_dead_button_that_is_there_all_the_same_goes_when_it_is_tapped(ana: Phone, house: House) -> None:
    await half_way(ana)
    asked = await ana.sees("Which ones?")
    data = asked["buttons"][0][0]["callback_data"]
    await house.write(lambda conn: conn.execute(update(accounts).values(live_message=None)))
    await ana.types("/stop")
    assert labels_of(await shown(ana, asked))
    await ana.presses(asked, data)
    assert ana.toast == "That question has closed."
    assert not labels_of(await shown(ana, asked))


async def test_a_second_tap_does_not_take_the_next_question_away(ana: Phone) -> None:
    """A toggle goes on in its message: its buttons are new, and the tap was for the old."""
    await half_way(ana)
    asked = await ana.sees("Which ones?")
    back = next(b["callback_data"] for row in asked["buttons"] for b in row if b["callback_data"].endswith("!back"))
    await ana.presses(asked, back)
    await ana.presses(asked, back)
    before = await shown(ana, asked)
    await ana.presses(asked, back)
    assert ana.toast == "That question has closed."
    assert labels_of(await shown(ana, asked)) == labels_of(before) != []


async def test_all_of_it_goes_with_who_is_forgotten(ana: Phone) -> None:
    await half_way(ana)
    await ana.types("/forget")
    assert len(await with_buttons(ana)) == 2
    await ana.taps("Yes")
    assert await with_buttons(ana) == []


async def test_nothing_more_is_called_where_one_question_follows_the_other(ana: Phone, house: House) -> None:
    await begins(ana)
    before = len(house.calls(chat=ana))
    await ana.types("5")  # what was asked loses its buttons; the next question
    assert len(house.calls(chat=ana)) == before + 2
    await ana.taps_value("+swing")  # drawn over
    assert len(house.calls(chat=ana)) == before + 3
    await ana.taps("Done")  # settled; the next question
    assert len(house.calls(chat=ana)) == before + 5


def _form(sound: bytes) -> aiohttp.FormData:
    form = aiohttp.FormData({"duration": "2"}, default_to_multipart=True)
    form.add_field("file", sound, filename="voice.ogg")
    return form
