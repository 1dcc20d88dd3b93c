"""Messages and taps: limits and refusals in Telegram's words."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.playground.site import Phone, Refused, Site


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes", **button}]]}


@pytest.mark.parametrize(
    ("method", "options", "words"),
    [
        ("sendMessage", {"text": ""}, "Bad Request: message text is empty"),
        ("sendMessage", {"text": "  \n "}, "Bad Request: text must be non-empty"),
        ("sendMessage", {"text": "x" * 4097}, "Bad Request: message is too long"),
        ("sendMessage", {"text": "x" * 32769}, "Bad Request: text is too long"),
        ("sendMessage", {"text": "hi", "chat_id": ""}, "Bad Request: chat_id is empty"),
        ("sendMessage", {"text": "hi", "chat_id": 1}, "Bad Request: chat not found"),
        ("sendMessage", {"text": "hi", "parse_mode": "BBCode"}, "Bad Request: unsupported parse_mode"),
        (
            "sendMessage",
            {"text": "hi", "reply_parameters": {"message_id": 999}},
            "Bad Request: message to be replied not found",
        ),
        (
            "sendMessage",
            {"text": "hi", "reply_markup": "x"},
            "Bad Request: can't parse reply keyboard markup JSON object",
        ),
        ("sendMessage", {"text": "hi", "reply_markup": "[]"}, "Bad Request: object expected as reply markup"),
        (
            "sendMessage",
            {"text": "hi", "reply_markup": keyboard()},
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            "sendMessage",
            {"text": "hi", "reply_markup": keyboard(callback_data="é" * 33)},
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        ("sendChatAction", {"action": "sing"}, "Bad Request: wrong parameter action in request"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "Bad Request: MESSAGE_TOO_LONG"),
    ],
)
async def test_what_telegram_refuses(ana: Phone, site: Site, method: str, options: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused) as refusal:
        await site.call(method, **{"chat_id": ana.id, **options})
    assert (refusal.value.status, refusal.value.words) == (400, words)


async def test_the_longest_message_counts_characters_after_the_tags_are_read(site: Site, ana: Phone) -> None:
    sent = await site.call("sendMessage", chat_id=ana.id, text=f"<b>{'🌳' * 4096}</b>", parse_mode="HTML")
    assert (len(sent["text"]), sent["entities"][0]["length"]) == (4096, 8192)


async def test_markdown_is_honestly_not_there(site: Site, ana: Phone) -> None:
    with pytest.raises(Refused, match="PLAYGROUND: parse_mode MarkdownV2 is not implemented") as refusal:
        await site.call("sendMessage", chat_id=ana.id, text="*hi*", parse_mode="MarkdownV2")
    assert refusal.value.status == 501


async def test_nobody_is_written_to_before_they_have_said_hello(site: Site) -> None:
    ben = await site.person("Ben", started=False)
    with pytest.raises(Refused, match="chat not found"):
        await site.call("sendMessage", chat_id=ben.id, text="hi")
    await ben.does("start", payload="p_GARDEN")
    assert (await site.updates())[0]["message"]["text"] == "/start p_GARDEN"
    assert (await site.call("sendMessage", chat_id=ben.id, text="hi"))["chat"]["first_name"] == "Ben"


async def test_blocking_is_heard_of_and_respected(site: Site, ana: Phone) -> None:
    await ana.does("block")
    with pytest.raises(Refused) as refusal:
        await site.call("sendMessage", chat_id=ana.id, text="hi")
    assert (refusal.value.status, refusal.value.words) == (403, "Forbidden: bot was blocked by the user")
    (update,) = await site.updates()
    change = update["my_chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("member", "kicked")
    with pytest.raises(Refused, match="unblock it first"):
        await ana.does("text", text="hello?")
    await ana.does("unblock")
    assert (await site.call("sendMessage", chat_id=ana.id, text="hi"))["text"] == "hi"


async def test_only_inline_keyboards_are_echoed(site: Site, ana: Phone) -> None:
    inline = await site.call("sendMessage", chat_id=ana.id, text="1", reply_markup=keyboard(callback_data="y"))
    other = await site.call("sendMessage", chat_id=ana.id, text="2", reply_markup={"keyboard": [["Yes", "No"]]})
    assert inline["reply_markup"] == keyboard(callback_data="y")
    assert "reply_markup" not in other
    assert (await ana.sees())[-1]["keyboard"]["keyboard"] == [[{"text": "Yes"}, {"text": "No"}]]


async def test_a_tap_is_answered_once_and_shown_as_a_toast(site: Site, ana: Phone) -> None:
    sent = await site.call("sendMessage", chat_id=ana.id, text="?", reply_markup=keyboard(callback_data="y"))
    tap = asyncio.create_task(ana.does("tap", message_id=sent["message_id"], data="y"))
    (update,) = await site.updates(timeout=5)
    query = update["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("y", sent["message_id"])
    await site.call("answerCallbackQuery", callback_query_id=query["id"], text="Kept", show_alert=True)
    assert await tap == {"toast": {"text": "Kept", "alert": True}, "answered": True}
    with pytest.raises(Refused, match="query is too old and response timeout expired or query ID is invalid"):
        await site.call("answerCallbackQuery", callback_query_id=query["id"])


async def test_an_answer_to_an_old_tap_is_too_late(site: Site, ana: Phone) -> None:
    sent = await site.call("sendMessage", chat_id=ana.id, text="?", reply_markup=keyboard(callback_data="y"))
    assert await ana.does("tap", message_id=sent["message_id"], data="y", wait=0) == {"toast": None, "answered": False}
    (update,) = await site.updates()
    site.time.forward(seconds=151)
    with pytest.raises(Refused, match="query is too old"):
        await site.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])


async def test_a_button_that_is_not_there_cannot_be_tapped_but_a_stale_one_can(site: Site, ana: Phone) -> None:
    sent = await site.call("sendMessage", chat_id=ana.id, text="?", reply_markup=keyboard(callback_data="y"))
    await site.call("editMessageReplyMarkup", chat_id=ana.id, message_id=sent["message_id"])
    with pytest.raises(Refused, match="no such button"):
        await ana.does("tap", message_id=sent["message_id"], data="y")
    await ana.does("tap", message_id=sent["message_id"], data="y", anyway=True, wait=0)
    assert (await site.updates())[0]["callback_query"]["data"] == "y"


async def test_a_reply_carries_what_it_answers(site: Site, ana: Phone) -> None:
    asked = await site.call("sendMessage", chat_id=ana.id, text="What do you think?")
    await ana.does("text", text="good", reply_to=asked["message_id"], forward_from="Somebody")
    message = (await site.updates())[0]["message"]
    assert message["reply_to_message"]["text"] == "What do you think?"
    assert message["forward_origin"]["sender_user_name"] == "Somebody"


async def test_typing_shows_until_the_bot_speaks(site: Site, ana: Phone) -> None:
    await site.call("sendChatAction", chat_id=ana.id, action="typing")
    assert (await site.phone("GET", f"/{ana.id}/chat"))["typing"]
    await site.call("sendMessage", chat_id=ana.id, text="There")
    assert not (await site.phone("GET", f"/{ana.id}/chat"))["typing"]


async def test_what_the_bot_says_about_itself_is_shown_by_language(site: Site, ana: Phone) -> None:
    await site.call("setMyDescription", description="Say what you think")
    await site.call("setMyDescription", description="Dweud eich dweud", language_code="cy")
    await site.call("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    await site.call("setMyCommands", commands=[{"command": "help", "description": "Cymorth"}], language_code="cy")
    gwen = await site.person("Gwen", "cy")
    people = {person["id"]: person for person in (await site.phone("GET", "/state"))["people"]}
    assert people[ana.id]["description"] == "Say what you think"
    assert people[gwen.id]["description"] == "Dweud eich dweud"
    assert people[gwen.id]["commands"] == [{"command": "help", "description": "Cymorth"}]
    assert await site.call("getMyCommands", language_code="fr") == []
