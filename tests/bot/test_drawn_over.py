"""What is drawn over in its message and what comes anew, for who has words alone and who has pictures with them."""

from __future__ import annotations

import pytest

from tests.bot.house import House
from tests.bot.phone import Phone, labels_of, words_of


async def asked_what_the_park_needs(house: House, language: str = "English") -> Phone:
    await house.opens("park")
    ana = await house.young_person(language=language)
    await ana.starts("p_PARK")
    await ana.taps_value("slide")
    return ana


async def test_taps_on_a_ranking_stay_in_one_message_for_who_has_words_alone(house: House) -> None:
    ana = await asked_what_the_park_needs(house)
    asked = await ana.sees("What does the park need most?")
    assert "photo" not in asked["file_urls"]
    before = len(await ana.chat())
    await ana.taps("Toilets")
    await ana.taps("Lights")
    assert len(await ana.chat()) == before
    now = (await ana.chat())[-1]
    assert now["message_id"] == asked["message_id"]
    assert {"🥇 Toilets", "🥈 Lights", "✅ Done (2)"} <= set(labels_of(now))


async def test_back_to_a_question_in_words_alone_is_drawn_over(house: House) -> None:
    ana = await asked_what_the_park_needs(house)
    asked = await ana.sees("What does the park need most?")
    await ana.taps("Skip")
    await ana.taps("Skip")
    await ana.taps("Skip")
    loud = await ana.sees("How loud")
    await ana.taps("Back")
    again = (await ana.chat())[-1]
    assert again["message_id"] == loud["message_id"] != asked["message_id"]
    assert "How is the park for you now?" in words_of(again)


@pytest.mark.parametrize("to_the_pictured", [True, False])
async def test_back_where_a_picture_comes_or_goes_is_a_new_message_and_the_old_has_no_buttons(
    house: House, *, to_the_pictured: bool
) -> None:
    """Telegram can change the words of a message, but the picture of another question would stay above them."""
    ana = await asked_what_the_park_needs(house)
    if not to_the_pictured:
        await ana.taps("Skip")
        await ana.sees("Where should we put seats?")
    left = (await ana.chat())[-1]
    await ana.taps("Back")
    now = (await ana.chat())[-1]
    assert ("photo" in now["file_urls"]) is to_the_pictured
    assert now["message_id"] > left["message_id"]
    [old] = [message for message in await ana.chat() if message["message_id"] == left["message_id"]]
    assert labels_of(old) in ([], ["🔊 Listen"])
