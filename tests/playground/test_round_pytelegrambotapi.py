"""pyTelegramBotAPI, a client by other people, goes through every method too: once rightly, once wrongly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
import requests
import telebot
from telebot import apihelper
from telebot import types as tt
from telebot.apihelper import ApiTelegramException

from bot.playground.methods import METHODS
from tests.playground.rounds import MP4, NOBODY, OTHER_PICTURE, PICTURE, VOICE, WEBP, Stage, set_up
from tests.playground.site import TOKEN, Site, open_site

Step = Callable[[Stage], object]


@dataclass
class Round:
    """A call that must work, one that must not, and words of the refusal."""

    right: Step
    wrong: Step
    words: str


def stranger(call: Callable[[telebot.TeleBot], object]) -> Step:
    """For methods that cannot be asked wrongly: the same with a token that is not the bot's."""
    return lambda _: call(telebot.TeleBot("4242:wrong", threaded=False))


def unpin(stage: Stage) -> object:
    stage.bot.pin_chat_message(stage.chat, stage.text)
    return stage.bot.unpin_chat_message(stage.chat, stage.text)


GONE = "not found"
ROUND: dict[str, Round] = {
    "getMe": Round(lambda s: s.bot.get_me(), stranger(lambda b: b.get_me()), "Unauthorized"),
    "getUpdates": Round(
        lambda s: s.bot.get_updates(long_polling_timeout=1), stranger(lambda b: b.get_updates()), "Unauthorized"
    ),
    "setWebhook": Round(
        lambda s: s.bot.set_webhook("http://127.0.0.1:9/hook", secret_token="s3cret"),
        lambda s: s.bot.set_webhook("https://127.0.0.1/hook", secret_token="not allowed!"),
        "secret token contains unallowed characters",
    ),
    "deleteWebhook": Round(
        lambda s: s.bot.delete_webhook(drop_pending_updates=True),
        stranger(lambda b: b.delete_webhook()),
        "Unauthorized",
    ),
    "getWebhookInfo": Round(
        lambda s: s.bot.get_webhook_info(), stranger(lambda b: b.get_webhook_info()), "Unauthorized"
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
        lambda s: s.bot.set_my_commands([tt.BotCommand("help", "what I can do")]),
        lambda s: s.bot.set_my_commands([tt.BotCommand(f"a{n}", "x") for n in range(101)]),
        "BOT_COMMANDS_TOO_MUCH",
    ),
    "getMyCommands": Round(
        lambda s: s.bot.get_my_commands(), lambda s: s.bot.get_my_commands(tt.BotCommandScopeChat(NOBODY), ""), GONE
    ),
    "deleteMyCommands": Round(
        lambda s: s.bot.delete_my_commands(), lambda s: s.bot.delete_my_commands(language_code="x"), "language code"
    ),
    "setChatMenuButton": Round(
        lambda s: s.bot.set_chat_menu_button(s.chat, tt.MenuButtonCommands()),
        lambda s: s.bot.set_chat_menu_button(NOBODY),
        GONE,
    ),
    "getChatMenuButton": Round(
        lambda s: s.bot.get_chat_menu_button(s.chat), lambda s: s.bot.get_chat_menu_button(NOBODY), GONE
    ),
    "setMyDefaultAdministratorRights": Round(
        lambda s: s.bot.set_my_default_administrator_rights(for_channels=True),
        stranger(lambda b: b.set_my_default_administrator_rights()),
        "Unauthorized",
    ),
    "getMyDefaultAdministratorRights": Round(
        lambda s: s.bot.get_my_default_administrator_rights(),
        stranger(lambda b: b.get_my_default_administrator_rights()),
        "Unauthorized",
    ),
    "getChat": Round(lambda s: s.bot.get_chat(s.chat), lambda s: s.bot.get_chat(NOBODY), "chat not found"),
    "getChatMember": Round(
        lambda s: s.bot.get_chat_member(s.chat, s.chat), lambda s: s.bot.get_chat_member(s.chat, NOBODY), GONE
    ),
    "getChatMemberCount": Round(
        lambda s: s.bot.get_chat_member_count(s.chat), lambda s: s.bot.get_chat_member_count(NOBODY), GONE
    ),
    "getUserProfilePhotos": Round(
        lambda s: s.bot.get_user_profile_photos(s.chat), lambda s: s.bot.get_user_profile_photos(NOBODY), GONE
    ),
    "getFile": Round(lambda s: s.bot.get_file(s.photo_file), lambda s: s.bot.get_file("AgAC"), "wrong file_id"),
    "sendMessage": Round(
        lambda s: s.bot.send_message(
            s.chat, "<b>hi</b>", parse_mode="HTML", reply_parameters=tt.ReplyParameters(s.heard)
        ),
        lambda s: s.bot.send_message(s.chat, "<x>hi</x>", parse_mode="HTML"),
        'Unsupported start tag "x" at byte offset 0',
    ),
    "sendChatAction": Round(
        lambda s: s.bot.send_chat_action(s.chat, "typing"), lambda s: s.bot.send_chat_action(s.chat, "sing"), "action"
    ),
    "sendLocation": Round(
        lambda s: s.bot.send_location(s.chat, 51.5, -3.2), lambda s: s.bot.send_location(s.chat, 500, 0), "coordinates"
    ),
    "sendVenue": Round(
        lambda s: s.bot.send_venue(s.chat, 51.5, -3.2, "Hub", "1 Road"),
        lambda s: s.bot.send_venue(s.chat, 51.5, -3.2, "", "1 Road"),
        'parameter "title" is required',
    ),
    "sendContact": Round(
        lambda s: s.bot.send_contact(s.chat, "+441", "Hub"),
        lambda s: s.bot.send_contact(s.chat, "", "Hub"),
        'parameter "phone_number" is required',
    ),
    "sendDice": Round(
        lambda s: s.bot.send_dice(s.chat, "🎯"), lambda s: s.bot.send_dice(s.chat, "x"), "DICE_EMOJI_INVALID"
    ),
    "sendPhoto": Round(
        lambda s: s.bot.send_photo(s.chat, PICTURE, caption="look"),
        lambda s: s.bot.send_photo(s.chat, PICTURE, caption="x" * 1025),
        "message caption is too long",
    ),
    "sendVoice": Round(
        lambda s: s.bot.send_voice(s.chat, VOICE, duration=3), lambda s: s.bot.send_voice(s.chat, "nope"), "wrong file"
    ),
    "sendAudio": Round(
        lambda s: s.bot.send_audio(s.chat, b"ID3", title="song"),
        lambda s: s.bot.send_audio(s.chat, "nope"),
        "wrong file",
    ),
    "sendDocument": Round(
        lambda s: s.bot.send_document(s.chat, b"%PDF", visible_file_name="a.pdf"),
        lambda s: s.bot.send_document(s.chat, s.photo_file),
        "can't use file of type Photo as Document",
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
        lambda s: s.bot.send_media_group(s.chat, [tt.InputMediaPhoto(PICTURE), tt.InputMediaPhoto(s.photo_file)]),
        lambda s: s.bot.send_media_group(s.chat, [tt.InputMediaPhoto(s.photo_file)] * 11),
        "too many messages to send as an album",
    ),
    "sendPoll": Round(
        lambda s: s.bot.send_poll(s.chat, "Which?", ["a", "b"], allows_multiple_answers=True, is_anonymous=False),
        lambda s: s.bot.send_poll(s.chat, "Which?", ["x" * 101, "b"]),
        "poll options length must not exceed 100",
    ),
    "stopPoll": Round(
        lambda s: s.bot.stop_poll(s.chat, s.poll), lambda s: s.bot.stop_poll(s.chat, s.poll), "already been closed"
    ),
    "editMessageText": Round(
        lambda s: s.bot.edit_message_text("other", s.chat, s.text),
        lambda s: s.bot.edit_message_text("other", s.chat, s.photo),
        "there is no text in the message to edit",
    ),
    "editMessageCaption": Round(
        lambda s: s.bot.edit_message_caption("other", s.chat, s.photo),
        lambda s: s.bot.edit_message_caption("other", s.chat, s.text),
        "there is no caption in the message to edit",
    ),
    "editMessageMedia": Round(
        lambda s: s.bot.edit_message_media(tt.InputMediaPhoto(OTHER_PICTURE), s.chat, s.photo),
        lambda s: s.bot.edit_message_media(tt.InputMediaPhoto(OTHER_PICTURE), s.chat, s.heard),
        "message can't be edited",
    ),
    "editMessageReplyMarkup": Round(
        lambda s: s.bot.edit_message_reply_markup(s.chat, s.text),
        lambda s: s.bot.edit_message_reply_markup(s.chat, 9999),
        "message to edit not found",
    ),
    "deleteMessage": Round(
        lambda s: s.bot.delete_message(s.chat, s.text), lambda s: s.bot.delete_message(s.chat, s.text), "to delete"
    ),
    "deleteMessages": Round(
        lambda s: s.bot.delete_messages(s.chat, [s.text, s.photo, 9999]),
        lambda s: s.bot.delete_messages(s.chat, list(range(1, 102))),
        "too many message identifiers specified",
    ),
    "copyMessage": Round(
        lambda s: s.bot.copy_message(s.chat, s.chat, s.photo, caption="again"),
        lambda s: s.bot.copy_message(s.chat, NOBODY, s.photo),
        "chat not found",
    ),
    "copyMessages": Round(
        lambda s: s.bot.copy_messages(s.chat, s.chat, [s.text, s.poll]),
        lambda s: s.bot.copy_messages(s.chat, s.chat, []),
        "message identifiers are not specified",
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
        lambda s: s.bot.set_message_reaction(s.chat, s.heard, [tt.ReactionTypeEmoji("👍")]),
        lambda s: s.bot.set_message_reaction(s.chat, s.heard, [tt.ReactionTypeEmoji("👍"), tt.ReactionTypeEmoji("👎")]),
        "REACTIONS_TOO_MANY",
    ),
    "pinChatMessage": Round(
        lambda s: s.bot.pin_chat_message(s.chat, s.text), lambda s: s.bot.pin_chat_message(s.chat, 9999), "to pin"
    ),
    "unpinChatMessage": Round(unpin, lambda s: s.bot.unpin_chat_message(s.chat), "to unpin not found"),
    "unpinAllChatMessages": Round(
        lambda s: s.bot.unpin_all_chat_messages(s.chat), lambda s: s.bot.unpin_all_chat_messages(NOBODY), GONE
    ),
    "answerCallbackQuery": Round(
        lambda s: s.bot.answer_callback_query(s.query, "thanks"),
        lambda s: s.bot.answer_callback_query("12345", "late"),
        "query is too old and response timeout expired or query ID is invalid",
    ),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def site() -> AsyncIterator[Site]:
    """One playground for the whole round."""
    async with open_site() as running_site:
        yield running_site


@pytest.fixture
def bot(site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[telebot.TeleBot]:
    """The client, pointed at the playground over connections that are closed at the end."""
    with requests.Session() as session:
        monkeypatch.setattr(apihelper, "API_URL", site.base + "/bot{0}/{1}")
        monkeypatch.setattr(apihelper, "CUSTOM_REQUEST_SENDER", session.request)
        yield telebot.TeleBot(TOKEN, threaded=False)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("method", METHODS)
async def test_a_method_works_and_refuses_as_telegram_does(site: Site, bot: telebot.TeleBot, method: str) -> None:
    stage, steps = await set_up(site), ROUND[method]
    stage.bot = bot
    await asyncio.to_thread(steps.right, stage)
    assert set(stage.tries(method)) == {200}
    with pytest.raises(ApiTelegramException) as refusal:
        await asyncio.to_thread(steps.wrong, stage)
    assert steps.words in str(refusal.value)


def test_the_round_leaves_no_method_out_and_invents_none() -> None:
    assert set(ROUND) == set(METHODS)
