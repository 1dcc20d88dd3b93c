"""Changing, taking back, copying and forwarding; reactions and pins."""

from __future__ import annotations

from typing import Any

import pytest

from tests.playground.site import Phone, Refused, Site, png

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


async def say(site: Site, phone: Phone, **options: Any) -> int:
    return int((await site.call("sendMessage", **{"chat_id": phone.id, "text": "first", **options}))["message_id"])


async def test_an_edit_changes_the_words_and_drops_the_buttons_unless_given_again(site: Site, ana: Phone) -> None:
    number = await say(site, ana, reply_markup=YES)
    where = {"chat_id": ana.id, "message_id": number}
    kept = await site.call("editMessageText", **where, text="second", reply_markup=YES)
    assert (kept["text"], kept["reply_markup"]) == ("second", YES)
    assert "edit_date" in kept
    assert "reply_markup" not in await site.call("editMessageText", **where, text="second")
    assert (await ana.sees())[-1]["buttons"] == []


async def test_an_edit_that_changes_nothing_is_refused(site: Site, ana: Phone) -> None:
    where = {"chat_id": ana.id, "message_id": await say(site, ana)}
    with pytest.raises(Refused) as refusal:
        await site.call("editMessageText", **where, text="first")
    assert refusal.value.words == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message"
    )
    with pytest.raises(Refused, match="message is not modified"):
        await site.call("editMessageReplyMarkup", **where)


async def test_a_picture_can_be_exchanged(site: Site, ana: Phone) -> None:
    sent = await site.upload("sendPhoto", {"photo": ("a.png", png(1, 1))}, chat_id=str(ana.id), caption="one")
    media = '{"type":"photo","media":"attach://new","caption":"two"}'
    where = {"chat_id": str(ana.id), "message_id": str(sent["message_id"])}
    changed = await site.upload("editMessageMedia", {"new": ("b.png", png(5, 5))}, media=media, **where)
    assert (changed["photo"][0]["width"], changed["caption"]) == (5, "two")


async def test_a_deleted_message_is_gone_for_both(site: Site, ana: Phone) -> None:
    number = await say(site, ana)
    before = (await site.phone("GET", f"/{ana.id}/chat"))["seq"]
    await site.call("deleteMessage", chat_id=ana.id, message_id=number)
    assert [(view["message_id"], view["deleted"]) for view in await ana.sees(after=before)] == [(number, True)]
    for method, words in (("deleteMessage", "message to delete"), ("editMessageText", "message to edit")):
        with pytest.raises(Refused, match=f"{words} not found"):
            await site.call(method, chat_id=ana.id, message_id=number, text="x")


async def test_after_two_days_a_message_stays(site: Site, ana: Phone) -> None:
    number = await say(site, ana)
    site.time.forward(hours=49)
    with pytest.raises(Refused, match="message can't be deleted for everyone"):
        await site.call("deleteMessage", chat_id=ana.id, message_id=number)


async def test_what_a_person_edits_comes_as_an_edited_message(site: Site, ana: Phone) -> None:
    heard = await ana.does("text", text="the bus")
    await ana.does("edit", message_id=heard["message_id"], text="the bus is late")
    edited = (await site.updates())[1]["edited_message"]
    assert (edited["message_id"], edited["text"]) == (heard["message_id"], "the bus is late")
    with pytest.raises(Refused, match="message can't be edited"):
        await site.call("editMessageText", chat_id=ana.id, message_id=heard["message_id"], text="no")


async def test_a_forward_says_where_it_comes_from_and_a_copy_does_not(site: Site, ana: Phone) -> None:
    ben = await site.person("Ben")
    heard = await ana.does("text", text="my view")
    where = {"chat_id": ben.id, "from_chat_id": ana.id, "message_id": heard["message_id"]}
    forward = await site.call("forwardMessage", **where)
    assert forward["forward_origin"]["sender_user"]["first_name"] == "Ana"
    await site.call("copyMessage", **where, reply_markup=YES)
    copy = (await ben.sees())[-1]
    assert (copy["text"], "forward_origin" in copy, copy["buttons"]) == ("my view", False, YES["inline_keyboard"])


async def test_a_protected_message_stays_where_it_is(site: Site, ana: Phone) -> None:
    number = await say(site, ana, protect_content=True)
    for method, words in (("forwardMessage", "forwarded"), ("copyMessage", "copied")):
        with pytest.raises(Refused, match=f"message can't be {words}"):
            await site.call(method, chat_id=ana.id, from_chat_id=ana.id, message_id=number)


async def test_both_sides_can_react(site: Site, ana: Phone) -> None:
    heard = await ana.does("text", text="done!")
    reaction = [{"type": "emoji", "emoji": "❤️"}]
    await site.call("setMessageReaction", chat_id=ana.id, message_id=heard["message_id"], reaction=reaction)
    await ana.does("react", message_id=heard["message_id"], emoji="👍")
    reactions = (await ana.sees())[-1]["reactions"]
    assert reactions == [{"emoji": "❤", "from_bot": True}, {"emoji": "👍", "from_bot": False}]
    await site.call("setMessageReaction", chat_id=ana.id, message_id=heard["message_id"])
    assert (await ana.sees())[-1]["reactions"] == [{"emoji": "👍", "from_bot": False}]


async def test_the_newest_pinned_message_is_in_the_chat(site: Site, ana: Phone) -> None:
    for text in ("one", "two"):
        await site.call("pinChatMessage", chat_id=ana.id, message_id=await say(site, ana, text=text))
    assert (await site.call("getChat", chat_id=ana.id))["pinned_message"]["text"] == "two"
    await site.call("unpinChatMessage", chat_id=ana.id)
    assert (await site.call("getChat", chat_id=ana.id))["pinned_message"]["text"] == "one"


async def test_a_cleared_chat_is_empty_on_the_phone_only(site: Site, ana: Phone) -> None:
    number = await say(site, ana)
    await ana.does("clear")
    assert await ana.sees() == []
    assert (await site.call("editMessageText", chat_id=ana.id, message_id=number, text="x"))["text"] == "x"
