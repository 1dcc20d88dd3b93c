"""In the bot itself: thanks at the end, another language half-way, and a project that closes meanwhile."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.storage import projects
from bot.storage.tables import views
from tests.bot.doings import SWING, begins, has_said
from tests.bot.house import House
from tests.bot.phone import Phone, words_of


async def what_is_new(phone: Phone) -> str:
    await phone.house.settled()
    return " ".join(words_of(message) for message in await phone.new())


async def test_thanks_at_the_end_is_answered_with_a_heart(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "A tree house")
    for sent in (
        {"what": "text", "text": "thanks"},
        {"what": "text", "text": "lol"},
        {"what": "sticker", "emoji": "👍"},
    ):
        await ana.sends(**sent)
        said = await what_is_new(ana)
        assert "💛" in said
        assert "999" not in said
        assert "What is it about?" not in said
    assert await house.read(lambda conn: conn.execute(select(func.count()).select_from(views)).scalar_one()) == 1


async def test_another_language_half_way(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.types("/language")
    await ana.taps("Polski 🤖")
    said = await what_is_new(ana)
    if await ana.is_offered("words"):  # this machine can read Polish aloud
        assert "Jak wolisz czytać?" in said
        await ana.taps_value("words")
        said = await what_is_new(ana)
    assert "Gotowe!" in said
    assert "What should be there?" in said
    assert said.count("Zespół napisał to po angielsku") == 1


async def test_a_project_that_closes_half_way_thanks_who_said_something(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.types("A tree house")
    await house.write(lambda conn: projects.set_state(conn, "SWING", "closed", house.clock.now()))
    await ana.taps("That's all")
    said = await what_is_new(ana)
    assert "What you said is safe with us" in said
    assert "The swing has closed now" in said
