"""Albums are one view with several pictures, edits change what was said, and a chat keeps its order."""

from __future__ import annotations

import io

import aiohttp
import orjson

from tests.bot.doings import SWING, all_views, begins, has_said
from tests.bot.house import House
from tests.media.make import photo


async def test_an_album_is_one_view_with_its_pictures_in_order(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await ana.sends_photo(photo(width=640), photo(width=320), photo(width=160), caption="three ideas")
    await house.later(seconds=2)  # its pictures come as updates of their own
    await ana.sees("Got your 3 pictures")
    await ana.taps("Send it")
    [view] = await all_views(house)
    assert (view.mode, len(view.media), view.text) == ("image", 3, "three ideas")


async def test_pictures_of_an_album_that_come_apart_still_make_one_view(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    await house.halt()
    await _unheard_album(house, ana.id)
    updates = house.world.updates.waiting()
    assert len(updates) == 2
    first, second = (orjson.loads(update.payload) for update in updates)
    house.world.updates.drop_all()
    await house.sayso.receiver.store([first])
    await house.start()
    await house.settled()
    await house.sayso.receiver.store([second])
    await house.later(seconds=2)
    await ana.sees("Got your 2 pictures")


async def test_an_edited_message_is_what_the_view_says(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await begins(ana)
    sent = await ana.types("a tree hose")
    await ana.edits(sent, "a tree house")
    assert [view.text for view in await all_views(house)] == ["a tree house"]
    await ana.taps("That's all")
    await ana.taps_value("message")
    await ana.sees("Thank you")
    await ana.edits(sent, "two tree houses")
    [view] = await all_views(house)
    assert (view.text, view.status) == ("two tree houses", "waiting")


async def test_an_edit_of_something_else_changes_nothing(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()
    await has_said(ana, "a tree house")
    hello = await ana.types("good morning")
    await ana.edits(hello, "nonsense")
    assert [view.text for view in await all_views(house)] == ["a tree house"]


async def test_a_chat_keeps_its_order(house: House) -> None:
    await house.opens("garden")
    ana = await house.young_person()
    await ana.taps("😀")
    await ana.taps("Grow things")
    await house.halt()
    for words in ("pumpkins", "a pond, swings", "yes", "a quiet place", "That's all"):
        async with house.http.post(f"/phone/{ana.id}/text", json={"text": words}):
            pass
    await house.start()
    await house.settled()
    said = {view.question: view for view in await all_views(house)}
    assert said["grow"].text == "pumpkins"
    assert said["things"].choice == ("swings", "pond")
    assert said["animals"].choice == ("yes",)
    assert said["best"].text == "a quiet place"
    sent = [call["params"]["text"] for call in house.calls("sendMessage", ana)][-5:]
    asked = ["put in the garden", "homes for animals", "best garden be like", "Anything to add", "How should we tell"]
    assert all(words in text for words, text in zip(asked, sent, strict=True)), sent


async def _unheard_album(house: House, person: int) -> None:
    form = aiohttp.FormData(default_to_multipart=True)
    for number in range(2):
        form.add_field("files", io.BytesIO(photo()), filename=f"{number}.jpg")
    async with house.http.post(f"/phone/{person}/photo", data=form) as answer:
        assert answer.status == 200


async def test_a_link_to_what_is_half_way_opens_that_and_nothing_beside_it(house: House) -> None:
    await house.opens(SWING)
    ana = await house.young_person()  # the only open project has begun of itself
    await ana.starts("p_SWING")
    await ana.sees("What should be there?")
    await ana.says("a tree house")
    await ana.taps_value("message")
    await ana.types("thank you so much")
    assert "a tree house" in [view.text for view in await all_views(house, "idea")]
