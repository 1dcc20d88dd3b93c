"""Every kind of update reads strictly with both clients: nothing missing, nothing that Telegram does not have."""

from __future__ import annotations

from typing import Any

import telegram as tg
from telebot import types as tt

from bot.playground.updates import KINDS
from tests.playground.rounds import set_up, unknown_fields
from tests.playground.site import Phone, Site, ogg, png

EXPECTED = ("message", "edited_message", "callback_query", "poll", "poll_answer", "my_chat_member", "message_reaction")


async def everything_a_person_can_do(site: Site, phone: Phone) -> list[dict[str, Any]]:
    await site.updates(allowed_updates=list(KINDS))
    stage = await set_up(site)
    phone = stage.phone
    await phone.does("text", text="see https://a.example /help", reply_to=stage.text, forward_from="Somebody")
    await phone.does("edit", message_id=stage.heard, text="hello again")
    await phone.does("tap", message_id=stage.text, data="yes", wait=0)
    await phone.does("vote", message_id=stage.poll, option_ids=[0])
    await phone.does("react", message_id=stage.text, emoji="👍")
    await phone.sends("photo", ("a.png", png(), "image/png"), ("b.png", png(), "image/png"), caption="two")
    await phone.sends("voice", ("v.ogg", ogg(), "audio/ogg"))
    for kind in ("audio", "video", "video_note", "animation", "document"):
        await phone.sends(kind, ("x.bin", b"x", ""))
    for kind in ("sticker", "contact", "location", "block"):
        await phone.does(kind)
    return await site.updates()


async def test_every_kind_of_update_is_as_telegram_would_send_it(site: Site, ana: Phone) -> None:
    updates = await everything_a_person_can_do(site, ana)
    assert {name for update in updates for name in update if name != "update_id"} == set(EXPECTED)
    for update in updates:
        assert unknown_fields(tg.Update.de_json(update, None)) == []
        assert tt.Update.de_json(update).update_id == update["update_id"]


def test_an_unknown_field_would_be_noticed() -> None:
    person = {"id": 1, "is_bot": False, "first_name": "Ana", "shoe_size": 38}
    query = {"id": "1", "from": person, "chat_instance": "1"}
    found = unknown_fields(tg.Update.de_json({"update_id": 1, "callback_query": query}, None))
    assert set(found) == {"User.shoe_size"}
