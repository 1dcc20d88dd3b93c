"""The token appears in no log record, at any level, and in no error, whatever goes wrong."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator

import pytest
from telegram.error import TelegramError

from bot.telegram.api import BotApi
from bot.telegram.errors import CallFailed
from tests.telegram.scripted import TOKEN, Answer, ScriptedServer, ok, refused

SECRET = TOKEN.partition(":")[2]


class Everything(logging.Handler):
    """Keeps all that any logger says, as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.written: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.written.append(f"{record.name} {record.getMessage()} {record.args!r}")
        if record.exc_info:
            self.written.append(self.formatter.formatException(record.exc_info) if self.formatter else "")


@pytest.fixture
def log() -> Iterator[Everything]:
    handler = Everything()
    handler.setFormatter(logging.Formatter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def all_of(error: BaseException | None) -> str:
    """Everything an error and those behind it could show, suppressed or not."""
    if error is None:
        return ""
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(error.args)
    return shown + all_of(error.__cause__) + all_of(error.__context__)


TROUBLES = [
    ok({"id": 1, "is_bot": True, "first_name": "Sayso"}),
    Answer(200, b"not json"),
    Answer(500, b"not json"),
    refused(404, f"Not Found: /bot{TOKEN}/getMe"),
    refused(400, f"Bad Request: what is {TOKEN}"),
    Answer(302, b"", {"Location": f"http://127.0.0.1:1/bot{TOKEN}/getMe"}),
    Answer(drop=True),
    Answer(hang=True),
]


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_the_token_is_in_no_log_and_no_error(log: Everything, server: ScriptedServer, trouble: Answer) -> None:
    errors = ""
    server.answers("getMe", trouble, trouble)
    server.answers("getFile", ok({"file_path": "a/b"}))
    server.answers("a/b", trouble)
    async with BotApi(TOKEN, server.url, read_timeout=0.2) as api:
        for attempt in (api.call("getMe", {}), api.bot.get_me(), api.download("F1")):
            try:
                await attempt
            except (CallFailed, TelegramError) as error:
                errors += all_of(error)
        errors += repr(api) + repr(api.bot) + str(vars(api))
    assert server.asked  # the token did get there
    assert SECRET not in errors
    assert SECRET not in "\n".join(log.written)
    assert any(line.startswith("telegram.Bot") for line in log.written)  # and the log was really listened to


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://no such host", "gopher://127.0.0.1", "http://"])
async def test_nor_where_there_is_no_server(log: Everything, address: str) -> None:
    async with BotApi(TOKEN, address) as api:
        for attempt in (api.call("getMe", {}), api.bot.get_me()):
            with pytest.raises((CallFailed, TelegramError)) as raised:
                await attempt
            assert SECRET not in all_of(raised.value)
    assert SECRET not in "\n".join(log.written)
