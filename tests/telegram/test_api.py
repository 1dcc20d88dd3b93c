"""Calls to the Bot API, answered as the real one answers, and by networks as networks do."""

from __future__ import annotations

import socket
from pathlib import Path

import orjson
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import NetworkError

from bot.telegram.api import BotApi, Upload
from bot.telegram.errors import (
    Ambiguous,
    BadToken,
    CallFailed,
    Conflict,
    FloodWait,
    Never,
    TryAgain,
    Unreachable,
)
from tests.telegram.samples import said
from tests.telegram.scripted import TOKEN, Answer, ScriptedServer, ok, refused


async def test_a_call_sends_json_and_returns_the_result(server: ScriptedServer, api: BotApi) -> None:
    server.answers("sendMessage", ok({"message_id": 3}))
    assert await api.call("sendMessage", {"chat_id": 5, "text": "hêlo 👍"}) == {"message_id": 3}
    assert server.calls("sendMessage") == [{"chat_id": 5, "text": "hêlo 👍"}]


async def test_a_file_goes_with_its_name_and_kind_and_the_other_values_as_json(
    server: ScriptedServer, api: BotApi
) -> None:
    card = Upload(b"\x89PNG" * 600_000, "you-said.png", "image/png")
    await api.call("sendPhoto", {"chat_id": 5, "caption": "said", "reply_markup": {"a": [1]}}, {"photo": card})
    asked = server.asked[0]
    assert asked.files == {"photo": ("you-said.png", "image/png", card.data)}
    assert asked.params == {"chat_id": "5", "caption": "said", "reply_markup": '{"a":[1]}'}


async def test_python_telegram_bots_own_methods_work_on_the_same_connections(
    server: ScriptedServer, api: BotApi
) -> None:
    server.always("sendPhoto", lambda _: ok({"message_id": 3, "date": 0, "chat": {"id": 5, "type": "private"}}))
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    sent = await api.bot.send_photo(5, b"\xff\xd8", caption="said", filename="a.jpg", reply_markup=keys)
    assert sent.message_id == 3
    assert server.asked[0].files == {"photo": ("a.jpg", "image/jpeg", b"\xff\xd8")}
    assert orjson.loads(server.asked[0].params["reply_markup"])["inline_keyboard"][0][0]["callback_data"] == "y"
    await api.bot.send_chat_action(5, "typing")
    assert server.calls("sendChatAction") == [{"chat_id": 5, "action": "typing"}]


async def test_updates_come_as_they_are(server: ScriptedServer, api: BotApi) -> None:
    server.answers("getUpdates", ok([said("hello"), "not an update"]))
    assert await api.get_updates(7, 0) == [said("hello")]
    [asked] = server.calls("getUpdates")
    assert (asked["offset"], asked["timeout"], asked["limit"]) == (7, 0, 100)
    assert set(asked["allowed_updates"]) >= {"message", "callback_query", "my_chat_member", "message_reaction"}


async def test_half_a_character_in_one_update_does_not_hold_up_the_others(server: ScriptedServer, api: BotApi) -> None:
    body = b'{"ok":true,"result":[{"update_id":1,"message":{"text":"\\ud83d"}},{"update_id":2}]}'
    server.answers("getUpdates", Answer(body=body))
    updates = await api.get_updates(0, 0)
    assert [update["update_id"] for update in updates] == [1, 2]
    orjson.dumps(updates)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refused(429, "Too Many Requests: retry after 7", retry_after=7), FloodWait),
        (refused(429, "TOO MANY REQUESTS: RETRY AFTER 7"), FloodWait),
        (refused(403, "Forbidden: bot was blocked by the user"), Unreachable),
        (refused(403, "Forbidden: user is deactivated"), Unreachable),
        (refused(400, "Bad Request: chat not found"), Unreachable),
        (refused(400, "Bad Request: message is too long"), Never),
        (refused(404, "Not Found: method not found"), Never),
        (refused(501, "EMULATOR: not implemented"), Never),
        (refused(409, "Conflict: terminated by other getUpdates request"), Conflict),
        (refused(401, "Unauthorized"), BadToken),
        (refused(500, "Internal Server Error"), TryAgain),
        (Answer(502, b"<html>bad gateway</html>"), TryAgain),
        (Answer(504, b"<html>gateway timeout</html>"), Ambiguous),
        (Answer(302, b"", {"Location": "http://127.0.0.1:1/elsewhere"}), Never),
        (Answer(200, b"<html>hello</html>"), Ambiguous),
        (Answer(drop=True), Ambiguous),
        (Answer(hang=True), Ambiguous),
    ],
)
async def test_an_error_says_what_to_do_next(
    server: ScriptedServer, api: BotApi, answer: Answer, error: type[CallFailed]
) -> None:
    server.answers("sendMessage", answer)
    with pytest.raises(error) as raised:
        await api.call("sendMessage", {"chat_id": 5, "text": "hello"})
    if isinstance(raised.value, FloodWait):
        assert raised.value.seconds == 7
    assert len(server.asked) == 1  # nothing is sent twice behind our back


async def test_a_wrong_token_is_found_out_by_asking_who_we_are(server: ScriptedServer, api: BotApi) -> None:
    server.answers("getMe", refused(404, "Not Found"))
    with pytest.raises(BadToken):
        await api.call("getMe", {})
    async with BotApi("1:wrong", server.url) as stranger:
        with pytest.raises(BadToken):
            await stranger.call("getMe", {})


async def test_where_nobody_answers_nothing_was_sent() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    async with BotApi(TOKEN, f"http://127.0.0.1:{port}") as nowhere:
        with pytest.raises(TryAgain):
            await nowhere.call("sendMessage", {})
        with pytest.raises(NetworkError):
            await nowhere.bot.get_me()


async def test_a_refused_edit_that_changes_nothing_is_told_from_one_that_is_gone(
    server: ScriptedServer, api: BotApi
) -> None:
    server.answers(
        "editMessageText",
        refused(400, "Bad Request: Message is not modified: specified new message content ..."),
        refused(400, "Bad Request: message to edit not found"),
        refused(400, "Bad Request: MESSAGE CAN'T BE EDITED"),
    )
    found = []
    for _ in range(3):
        with pytest.raises(Never) as refusal:
            await api.call("editMessageText", {})
        found.append((refusal.value.not_modified, refusal.value.gone))
    assert found == [(True, False), (False, True), (False, True)]


async def test_a_download_is_what_was_sent_up(server: ScriptedServer, api: BotApi) -> None:
    server.answers("getFile", ok({"file_path": "photos/a b.jpg"}))
    server.answers("photos/a b.jpg", Answer(body=b"\xff\xd8" * 1000))
    assert await api.download("F1") == b"\xff\xd8" * 1000
    assert server.calls("getFile") == [{"file_id": "F1"}]


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_download_stops_at_its_limit_said_or_not(server: ScriptedServer, api: BotApi, chunked: bool) -> None:
    server.answers("getFile", ok({"file_path": "voice/a.ogg"}))
    server.answers("voice/a.ogg", Answer(body=b"x" * 300_000, chunked=chunked))
    with pytest.raises(Never) as refusal:
        await api.download("F1", limit_bytes=200_000)
    assert refusal.value.too_big


async def test_a_file_that_telegram_will_not_give_is_named(server: ScriptedServer, api: BotApi) -> None:
    server.answers(
        "getFile",
        refused(400, "Bad Request: file is too big"),
        refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable"),
        ok({"file_path": "photos/deleted.jpg"}),
    )
    server.answers("photos/deleted.jpg", Answer(404, b""))
    found = []
    for _ in range(3):
        with pytest.raises(Never) as refusal:
            await api.download("F1")
        found.append((refusal.value.too_big, refusal.value.gone))
    assert found == [(True, False), (False, True), (False, True)]


async def test_a_path_on_this_machine_is_not_read(server: ScriptedServer, api: BotApi, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("ours")
    server.always("getFile", lambda _: ok({"file_path": str(tmp_path / "secret")}))
    with pytest.raises(Never):
        await api.download("F1")
    server.always("getFile", lambda _: ok({"file_path": "../../secret"}))
    with pytest.raises(Never):
        await api.download("F1")
