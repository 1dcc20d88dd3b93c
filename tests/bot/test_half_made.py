"""A half-made answer through the Bot API: kept as it is tapped, with the voice note that came half-way, and a picture
that cannot be opened leaves its words."""

from __future__ import annotations

import pytest

from tests.bot.doings import SWING, all_views, begins
from tests.bot.house import House
from tests.media.make import voice

THREE = """[[questions]]
id = "best"
kind = "ranking"
text.en = "Best first?"
options = [{ id = "swing", text.en = "Swing" }, { id = "slide", text.en = "Slide" }, { id = "den", text.en = "Den" }]

[[questions]]
id = "which"
kind = "choice"
text.en = "Which one?"
options = [{ id = "swing", text.en = "A swing" }, { id = "slide", text.en = "A slide" }]

[[questions]]
"""
ASKS = SWING.replace("[[questions]]\n", THREE, 1)


@pytest.mark.parametrize("leaves", ["/stop", "closed"])
async def test_whoever_leaves_half_way_has_said_what_they_tapped(house: House, leaves: str) -> None:
    await house.opens(ASKS)
    ana = await house.young_person()
    await begins(ana)
    await ana.taps_value("+den")
    await ana.taps_value("+swing")
    if leaves == "closed":
        await house.later(days=15)
    else:
        await ana.types(leaves)
    [view] = await all_views(house)
    assert (view.question, view.mode, view.choice) == ("best", "choice", ("den", "swing"))


async def test_a_voice_note_half_way_is_one_view_with_what_was_tapped(house: House) -> None:
    await house.opens(ASKS)
    ana = await house.young_person()
    await begins(ana)
    await ana.taps_value("+den")
    await ana.speaks(voice(2))
    await ana.taps("Send it")
    await ana.sees("Which one?")
    [view] = await all_views(house)
    assert (view.mode, view.choice, len(view.media)) == ("voice", ("den",), 1)


async def test_words_of_a_picture_that_cannot_be_opened_answer_a_choice(house: House) -> None:
    await house.opens(ASKS)
    ana = await house.young_person()
    await begins(ana)
    await ana.taps_value("!skip")
    await ana.sends_photo(b"\xff\xd8\xff no picture", caption="the pond smells bad")
    await ana.sees("could not open that")
    await ana.taps("That's all")
    await ana.sees("What should be there?")
    [view] = await all_views(house)
    assert (view.question, view.mode, view.text) == ("which", "text", "the pond smells bad")
