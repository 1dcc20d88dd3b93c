"""python-telegram-bot goes through every method: once rightly, once wrongly. Its parsing is strict about what an
answer must have, so a missing field fails here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
import pytest_asyncio
import telegram as tg
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.playground.methods import METHODS
from tests.playground.rounds import MP4, NOBODY, OTHER_PICTURE, PICTURE, VOICE, WEBP, Stage, set_up, unknown_fields
from tests.playground.site import TOKEN, Site, open_site

Step = Callable[[Stage], Awaitable[object]]


@dataclass
class Round:
    """A call that must work, one that must not, and words of the refusal."""

    right: Step
    wrong: Step
    words: str


def stranger(call: Callable[[tg.Bot], Awaitable[object]]) -> Step:
    """For methods that cannot be asked wrongly: the same with a token that is not the bot's."""

    async def with_wrong_token(stage: Stage) -> object:
        async with a_bot(stage.site, "4242:wrong") as other:
            return await call(other)

    return with_wrong_token


def a_bot(site: Site, token: str = TOKEN) -> tg.Bot:
    plain = [HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)]  # loopback: certificates cost time only
    return tg.Bot(
        token,
        base_url=f"{site.base}/bot",
        base_file_url=f"{site.base}/file/bot",
        request=plain[0],
        get_updates_request=plain[1],
    )


def album(*items: tg.InputMediaPhoto | tg.InputMediaDocument) -> list[tg.InputMediaPhoto | tg.InputMediaDocument]:
    return list(items)


async def pinned_and_unpinned(stage: Stage) -> object:
    await stage.bot.pin_chat_message(stage.chat, stage.text)
    return await stage.bot.unpin_chat_message(stage.chat, stage.text)


PHOTO_ITEM, DOCUMENT_ITEM = tg.InputMediaPhoto(PICTURE, caption="one"), tg.InputMediaDocument(b"x")
GONE = "not found"
ROUND: dict[str, Round] = {
    "getMe": Round(lambda s: s.bot.get_me(), stranger(lambda b: b.get_me()), "rejected by the server"),
    "getUpdates": Round(
        lambda s: s.bot.get_updates(timeout=0), stranger(lambda b: b.get_updates()), "rejected by the server"
    ),
    "setWebhook": Round(
        lambda s: s.bot.set_webhook("http://127.0.0.1:9/hook", secret_token="s3cret"),
        lambda s: s.bot.set_webhook("http://example.org/hook"),
        "HTTPS URL must be provided",
    ),
    "deleteWebhook": Round(
        lambda s: s.bot.delete_webhook(drop_pending_updates=True),
        stranger(lambda b: b.delete_webhook()),
        "rejected by the server",
    ),
    "getWebhookInfo": Round(
        lambda s: s.bot.get_webhook_info(), stranger(lambda b: b.get_webhook_info()), "rejected by the server"
    ),
    "setMyName": Round(lambda s: s.bot.set_my_name("Sayso 2"), lambda s: s.bot.set_my_name("x" * 65), "too long"),
    "getMyName": Round(lambda s: s.bot.get_my_name(), lambda s: s.bot.get_my_name("english"), "language code"),
    "setMyDescription": Round(
        lambda s: s.bot.set_my_description("what we do", "cy"),
        lambda s: s.bot.set_my_description("x" * 513),
        "too long",
    ),
    "getMyDescription": Round(
        lambda s: s.bot.get_my_description("cy"), lambda s: s.bot.get_my_description("1"), "language code"
    ),
    "setMyShortDescription": Round(
        lambda s: s.bot.set_my_short_description("short"),
        lambda s: s.bot.set_my_short_description("x" * 121),
        "too long",
    ),
    "getMyShortDescription": Round(
        lambda s: s.bot.get_my_short_description(), lambda s: s.bot.get_my_short_description("1"), "language code"
    ),
    "setMyCommands": Round(
        lambda s: s.bot.set_my_commands([("help", "what I can do")]),
        lambda s: s.bot.set_my_commands([("he lp", "what I can do")]),
        "ot_command_invalid",
    ),
    "getMyCommands": Round(
        lambda s: s.bot.get_my_commands(),
        lambda s: s.bot.get_my_commands(scope=tg.BotCommandScopeChat(NOBODY)),
        "chat not found",
    ),
    "deleteMyCommands": Round(
        lambda s: s.bot.delete_my_commands(), lambda s: s.bot.delete_my_commands(language_code="x"), "language code"
    ),
    "setChatMenuButton": Round(
        lambda s: s.bot.set_chat_menu_button(menu_button=tg.MenuButtonCommands()),
        lambda s: s.bot.set_chat_menu_button(NOBODY),
        "chat not found",
    ),
    "getChatMenuButton": Round(
        lambda s: s.bot.get_chat_menu_button(s.chat), lambda s: s.bot.get_chat_menu_button(NOBODY), "chat not found"
    ),
    "setMyDefaultAdministratorRights": Round(
        lambda s: s.bot.set_my_default_administrator_rights(tg.ChatAdministratorRights.all_rights()),
        stranger(lambda b: b.set_my_default_administrator_rights()),
        "rejected by the server",
    ),
    "getMyDefaultAdministratorRights": Round(
        lambda s: s.bot.get_my_default_administrator_rights(),
        stranger(lambda b: b.get_my_default_administrator_rights()),
        "rejected by the server",
    ),
    "getChat": Round(lambda s: s.bot.get_chat(s.chat), lambda s: s.bot.get_chat(NOBODY), "chat not found"),
    "getChatMember": Round(
        lambda s: s.bot.get_chat_member(s.chat, s.chat), lambda s: s.bot.get_chat_member(s.chat, NOBODY), GONE
    ),
    "getChatMemberCount": Round(
        lambda s: s.bot.get_chat_member_count(s.chat), lambda s: s.bot.get_chat_member_count(NOBODY), "chat not found"
    ),
    "getUserProfilePhotos": Round(
        lambda s: s.bot.get_user_profile_photos(s.chat),
        lambda s: s.bot.get_user_profile_photos(NOBODY),
        "user not found",
    ),
    "getFile": Round(lambda s: s.bot.get_file(s.photo_file), lambda s: s.bot.get_file("AgAC"), "wrong file_id"),
    "sendMessage": Round(
        lambda s: s.bot.send_message(s.chat, "<b>hi</b>", "HTML", reply_to_message_id=s.heard),
        lambda s: s.bot.send_message(s.chat, "x" * 4097),
        "too long",
    ),
    "sendChatAction": Round(
        lambda s: s.bot.send_chat_action(s.chat, "typing"), lambda s: s.bot.send_chat_action(s.chat, "sing"), "action"
    ),
    "sendLocation": Round(
        lambda s: s.bot.send_location(s.chat, 51.5, -3.2), lambda s: s.bot.send_location(s.chat, 500, 0), "coordinates"
    ),
    "sendVenue": Round(
        lambda s: s.bot.send_venue(s.chat, 51.5, -3.2, "Hub", "1 Road"),
        lambda s: s.bot.send_venue(NOBODY, 51.5, -3.2, "Hub", "1 Road"),
        "chat not found",
    ),
    "sendContact": Round(
        lambda s: s.bot.send_contact(s.chat, "+441", "Hub"), lambda s: s.bot.send_contact(NOBODY, "+441", "Hub"), GONE
    ),
    "sendDice": Round(lambda s: s.bot.send_dice(s.chat), lambda s: s.bot.send_dice(s.chat, emoji="x"), "ice_emoji"),
    "sendPhoto": Round(
        lambda s: s.bot.send_photo(s.chat, PICTURE, "look"),
        lambda s: s.bot.send_photo(s.chat, b"not a picture"),
        "mage_process_failed",
    ),
    "sendVoice": Round(
        lambda s: s.bot.send_voice(s.chat, VOICE, duration=3), lambda s: s.bot.send_voice(s.chat, s.photo_file), "Photo"
    ),
    "sendAudio": Round(
        lambda s: s.bot.send_audio(s.chat, b"ID3", title="song"),
        lambda s: s.bot.send_audio(s.chat, "nope"),
        "wrong file",
    ),
    "sendDocument": Round(
        lambda s: s.bot.send_document(s.chat, b"%PDF", filename="a.pdf"),
        lambda s: s.bot.send_document(s.chat, "http://example.org/a.pdf"),
        "failed to get HTTP URL content",
    ),
    "sendVideo": Round(
        lambda s: s.bot.send_video(s.chat, MP4, duration=1), lambda s: s.bot.send_video(s.chat, "nope"), "wrong file"
    ),
    "sendAnimation": Round(
        lambda s: s.bot.send_animation(s.chat, MP4), lambda s: s.bot.send_animation(s.chat, "nope"), "wrong file"
    ),
    "sendVideoNote": Round(
        lambda s: s.bot.send_video_note(s.chat, MP4), lambda s: s.bot.send_video_note(s.chat, "nope"), "wrong file"
    ),
    "sendSticker": Round(
        lambda s: s.bot.send_sticker(s.chat, WEBP), lambda s: s.bot.send_sticker(s.chat, "nope"), "wrong file"
    ),
    "sendMediaGroup": Round(
        lambda s: s.bot.send_media_group(s.chat, album(PHOTO_ITEM, tg.InputMediaPhoto(s.photo_file))),
        lambda s: s.bot.send_media_group(s.chat, album(PHOTO_ITEM, DOCUMENT_ITEM)),
        "can't be mixed",
    ),
    "sendPoll": Round(
        lambda s: s.bot.send_poll(s.chat, "Which?", ["a", "b"], type="quiz", correct_option_ids=[1], explanation="so"),
        lambda s: s.bot.send_poll(s.chat, "x" * 301, ["a", "b"]),
        "must not exceed 300",
    ),
    "stopPoll": Round(
        lambda s: s.bot.stop_poll(s.chat, s.poll), lambda s: s.bot.stop_poll(s.chat, 9999), "poll to stop not found"
    ),
    "editMessageText": Round(
        lambda s: s.bot.edit_message_text("other", s.chat, s.text),
        lambda s: s.bot.edit_message_text("other", s.chat, s.heard),
        "can't be edited",
    ),
    "editMessageCaption": Round(
        lambda s: s.bot.edit_message_caption(s.chat, s.photo, caption="other"),
        lambda s: s.bot.edit_message_caption(s.chat, s.photo, caption="other"),
        "is not modified",
    ),
    "editMessageMedia": Round(
        lambda s: s.bot.edit_message_media(tg.InputMediaPhoto(OTHER_PICTURE), s.chat, s.photo),
        lambda s: s.bot.edit_message_media(tg.InputMediaPhoto("nope"), s.chat, s.photo),
        "wrong file",
    ),
    "editMessageReplyMarkup": Round(
        lambda s: s.bot.edit_message_reply_markup(s.chat, s.text),
        lambda s: s.bot.edit_message_reply_markup(s.chat, s.photo),
        "is not modified",
    ),
    "deleteMessage": Round(
        lambda s: s.bot.delete_message(s.chat, s.text),
        lambda s: s.bot.delete_message(s.chat, 9999),
        "to delete not found",
    ),
    "deleteMessages": Round(
        lambda s: s.bot.delete_messages(s.chat, [s.text, s.photo, 9999]),
        lambda s: s.bot.delete_messages(NOBODY, [1]),
        "chat not found",
    ),
    "copyMessage": Round(
        lambda s: s.bot.copy_message(s.chat, s.chat, s.photo, caption="again"),
        lambda s: s.bot.copy_message(s.chat, s.chat, 9999),
        "message to copy not found",
    ),
    "copyMessages": Round(
        lambda s: s.bot.copy_messages(s.chat, s.chat, [s.text, s.poll]),
        lambda s: s.bot.copy_messages(s.chat, s.chat, [9999]),
        "message to copy not found",
    ),
    "forwardMessage": Round(
        lambda s: s.bot.forward_message(s.chat, s.chat, s.heard),
        lambda s: s.bot.forward_message(s.chat, s.chat, 9999),
        "message to forward not found",
    ),
    "forwardMessages": Round(
        lambda s: s.bot.forward_messages(s.chat, s.chat, [s.text, s.heard]),
        lambda s: s.bot.forward_messages(s.chat, s.chat, [9999]),
        "message to forward not found",
    ),
    "setMessageReaction": Round(
        lambda s: s.bot.set_message_reaction(s.chat, s.heard, "👍"),
        lambda s: s.bot.set_message_reaction(s.chat, s.heard, "🧦"),
        "eaction_invalid",
    ),
    "pinChatMessage": Round(
        lambda s: s.bot.pin_chat_message(s.chat, s.text),
        lambda s: s.bot.pin_chat_message(s.chat, 9999),
        "to pin not found",
    ),
    "unpinChatMessage": Round(pinned_and_unpinned, lambda s: s.bot.unpin_chat_message(s.chat), "to unpin not found"),
    "unpinAllChatMessages": Round(
        lambda s: s.bot.unpin_all_chat_messages(s.chat),
        lambda s: s.bot.unpin_all_chat_messages(NOBODY),
        "chat not found",
    ),
    "answerCallbackQuery": Round(
        lambda s: s.bot.answer_callback_query(s.query, "thanks"),
        lambda s: s.bot.answer_callback_query(s.query, "twice"),
        "query is too old",
    ),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def site() -> AsyncIterator[Site]:
    """One playground for the whole round."""
    async with open_site() as running_site:
        yield running_site


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("method", METHODS)
async def test_a_method_works_and_refuses_as_telegram_does(site: Site, method: str) -> None:
    stage, steps = await set_up(site), ROUND[method]
    async with a_bot(site) as stage.bot:
        assert unknown_fields(await steps.right(stage)) == []
        assert set(stage.tries(method)) == {200}
        with pytest.raises(TelegramError, match=f"(?i){steps.words}"):
            await steps.wrong(stage)


def test_the_round_leaves_no_method_out_and_invents_none() -> None:
    assert set(ROUND) == set(METHODS)
