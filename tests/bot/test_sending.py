"""When it is unclear whether a message arrived: replies rather twice than never, outcomes rather never than twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.storage.tables import deliveries
from bot.telegram.limits import Limits
from tests.bot.doings import SWING, has_said, writes_outcome
from tests.bot.house import House, until
from tests.bot.phone import Phone, words_of


async def times(phone: Phone, words: str) -> int:
    return sum(words in words_of(message) for message in await phone.chat())


async def test_a_reply_of_which_nobody_knows_is_sent_again(house: House) -> None:
    ana = await house.person()
    await house.fault("drop_after_accept", method="sendMessage", chat_id=ana.id)
    await ana.starts()
    assert await times(ana, "Which language") == 2


async def test_an_outcome_of_which_nobody_knows_is_not_sent_again_but_listed(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house")
    await house.fault("drop_after_accept", method="sendMessage", chat_id=ana.id)
    await writes_outcome(sam)
    await house.rings()
    await house.later(minutes=10)
    assert await times(ana, "We built it.") == 1
    states = await house.read(lambda conn: list(conn.execute(select(deliveries.c.state)).scalars()))
    assert states == ["unknown"]
    await sam.sees("Not known: 1")


@pytest.mark.parametrize("kind", ["500", "502", "close"])
async def test_a_server_that_fails_is_asked_again(house: House, kind: str) -> None:
    ana = await house.person()
    await house.fault(kind, method="sendMessage", chat_id=ana.id)
    await ana.starts()
    await ana.sees("Which language")
    assert await times(ana, "Which language") == 1


async def test_an_edit_of_a_message_that_is_gone_becomes_a_new_message(house: House) -> None:
    await house.opens("garden")
    ana = await house.young_person()
    await ana.taps("😀")
    await ana.taps("Play")
    [asked] = [message for message in await ana.chat() if "put in the garden" in words_of(message)]
    house.world.messages.find(ana.id, asked["message_id"]).deleted = True  # type: ignore[union-attr]
    data = next(b["callback_data"] for row in asked["buttons"] for b in row if b["callback_data"].endswith("+pond"))
    # The tap was on its way when the message went.
    tap = {"id": "77", "from": {"id": ana.id}, "chat_instance": "1", "data": data, "message": _bare(asked)}
    await ana.looks()
    house.world.updates.add("callback_query", f"user:{ana.id}", tap)
    await house.settled()
    again = await ana.sees("put in the garden")
    assert again["message_id"] != asked["message_id"]
    assert "✅ 🐸 A pond" in str(again["buttons"])


async def test_a_second_tap_and_a_year_old_button_do_nothing(house: House) -> None:
    await house.opens("evening")
    priya = await house.parent()
    await priya.taps("Wednesday")
    shown = (await priya.chat())[-1]
    old = shown["buttons"][0][0]["callback_data"]
    await priya.taps("Yes")
    await priya.presses(shown, old)
    assert priya.toast == "That question has closed."
    await priya.presses(shown, "long-gone-run:0:yes")
    assert priya.toast == "That question has closed."
    await priya.presses(shown, "x" * 64)
    assert priya.toast == "That question has closed."


async def test_many_follow_ups_do_not_delay_a_reply(house: House) -> None:
    await house.opens(SWING)
    sam = await house.member_of_staff()
    others = [await house.person(name) for name in ("Zoe", "Yan", "Xia", "Wil")]
    await house.crowd(40, "SWING")
    await writes_outcome(sam, when="18:00")
    house.sayso.outbox.pace(Limits(20, per_chat_burst=5))
    house.clock.forward(timedelta(hours=2))
    await house.sayso.metronome.ring_now()  # all of them are due now: two seconds of sending
    await until(lambda: len(_outcomes(house)) > 0, "the first outcome is sent")
    for phone in others:
        async with house.http.post(f"/phone/{phone.id}/start", json={}):
            pass
    before = len(_outcomes(house))
    await until(lambda: all(house.calls("sendMessage", phone) for phone in others), "the replies are sent")
    assert len(_outcomes(house)) <= before + 6, "the replies went before the rest of them"
    house.sayso.outbox.pace(Limits(1000, per_chat_burst=1000))
    await house.settled()
    assert len(_outcomes(house)) == 40


def _outcomes(house: House) -> list[object]:
    return [call for call in house.calls("sendMessage") if "We built it" in str(call)]


def _bare(message: dict[str, object]) -> dict[str, object]:
    return {name: message[name] for name in ("message_id", "date", "chat")}
