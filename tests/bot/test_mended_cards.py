"""A card shows what is true now: after a correction nobody gets the picture that was drawn before it."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.storage.tables import media
from tests.bot.doings import SWING, begins, has_said
from tests.bot.house import House
from tests.bot.phone import Phone


async def newest_picture(phone: Phone) -> bytes:
    await phone.house.settled()
    shown = [message for message in await phone.chat() if message.get("photo")]
    return await phone.file(shown[-1])


async def test_a_corrected_outcome_is_drawn_anew_and_the_old_card_is_gone(house: House) -> None:
    await house.opens(SWING)
    sam, ana = await house.member_of_staff(), await house.young_person()
    await has_said(ana, "a tree house", hear_by="picture")
    await sam.types("/staff")
    for value in ("SWING", "outcome", "did"):
        await sam.taps_value(value)
    await sam.types("Jimmy Jones of 4 Elm Road wants a slide.")
    await sam.types("We built it.")
    await sam.taps_value("no-more")
    await sam.taps("Skip")
    wrong = await newest_picture(sam)
    await sam.taps_value("said")
    await sam.types("You want a slide.")
    right = await newest_picture(sam)
    assert right != wrong
    for value in ("good",):
        await sam.taps_value(value)
    await sam.taps("Now")
    await sam.taps_value("send")
    await house.rings()
    assert await newest_picture(ana) == right


async def test_a_project_whose_file_was_changed_has_a_new_card_and_one_row(house: House) -> None:
    await house.opens(SWING)
    ana, ben = await house.young_person("Ana"), await house.young_person("Ben")
    cards = select(func.count()).where(media.c.kind == "card")
    kept = await house.read(lambda conn: conn.execute(cards).scalar())
    before = await newest_picture(ana)
    await house.opens_again(SWING.replace("Sam, who runs the park.", "Nia, who looks after all parks."))
    await ben.types("/stop")
    await begins(ben)
    cai = await house.young_person("Cai")
    assert await newest_picture(cai) != before
    assert await house.read(lambda conn: conn.execute(cards).scalar()) == kept, "the earlier one lies nowhere"


async def test_what_did_not_change_is_uploaded_once(house: House) -> None:
    await house.opens(SWING)
    for name in ("Ana", "Ben"):
        await house.young_person(name)
    cards = [call["params"] for call in house.calls("sendPhoto") if "The swing" in call["params"]["caption"]]
    pictures = [card["photo"] for card in cards]
    assert len(pictures) >= 2
    assert len({str(picture) for picture in pictures[1:]}) == 1
    assert isinstance(pictures[1], str), "by the channel's own id"
    assert "attach" not in pictures[1]
