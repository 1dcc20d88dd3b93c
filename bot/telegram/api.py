"""The Bot API as the rest of Sayso calls it: a method's name and plain values in, plain values out.

Method names, parameters and results are those of https://core.telegram.org/bots/api (version 10.0).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import quote

import orjson
import telegram
from telegram.error import NetworkError

from bot.telegram.errors import Ambiguous, CallFailed, Never, TryAgain, refusal
from bot.telegram.fields import DOWNLOAD_LIMIT_BYTES
from bot.telegram.http import MASK, AiohttpRequest, File, NotSent, OverLimit, form_of

Json: TypeAlias = Any

TELEGRAM_URL = "https://api.telegram.org"

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction", "poll_answer")
"""The kinds of update we ask for, by polling and by webhook. Reactions come only to those who name them."""

_UPDATES_AT_ONCE = 100
_LONG_POLL_GRACE = 15.0


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to send: its bytes, the name people see when they save it, its MIME type."""

    data: bytes
    filename: str
    mime: str


class BotApi:
    """One bot's connection to the Bot API. An asynchronous context manager; nothing is asked of the server on opening.

    Every method raises one of the types in `bot.telegram.errors` and nothing else of the network.
    """

    def __init__(self, token: str, api_url: str = TELEGRAM_URL, *, read_timeout: float = 20.0) -> None:
        base = api_url.rstrip("/")
        self._transport = AiohttpRequest(token, read_timeout=read_timeout)
        self.bot = telegram.Bot(
            MASK,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        """python-telegram-bot's client on the same transport, for what is rare. Raises that library's own errors, and
        logs the parameters of its calls at DEBUG: not for anything a person said."""
        self._base: str = self.bot.base_url

    async def __aenter__(self) -> Self:
        await self._transport.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._transport.shutdown()

    async def call(
        self,
        method: str,
        params: Mapping[str, Json],
        files: Mapping[str, File] | None = None,
        *,
        answer_within: float | None = None,
    ) -> Json:
        """Call a method and return its `result` as JSON.

        `files` are uploaded under their field names (`Upload` is one). `answer_within` is the read timeout in seconds.
        """
        transport, url = self._transport, f"{self._base}/{method}"
        try:
            if files:
                timeout = transport.timeout(read=answer_within)
                status, payload = await transport.exchange("POST", url, form_of(params, files), timeout=timeout)
            else:
                status, payload = await transport.send_json(url, orjson.dumps(params), answer_within)
        except NetworkError as error:
            raise _failure(error) from None
        return _result(method, status, payload)

    async def get_updates(self, offset: int, timeout: int) -> list[dict[str, Json]]:  # noqa: ASYNC109 - the server waits
        """The updates from `offset` on, as they came; waits at the server up to `timeout` seconds (at most 50) for one.

        Asking with an offset confirms every update before it: store them first.
        """
        params = {
            "offset": offset,
            "timeout": timeout,
            "limit": _UPDATES_AT_ONCE,
            "allowed_updates": ALLOWED_UPDATES,
        }
        updates = await self.call("getUpdates", params, answer_within=timeout + _LONG_POLL_GRACE)
        if not isinstance(updates, list):
            raise TryAgain("getUpdates did not answer with a list")
        return [update for update in updates if isinstance(update, dict)]

    async def download(self, file_id: str, limit_bytes: int = DOWNLOAD_LIMIT_BYTES) -> bytes:
        """The bytes of a file that a person sent. `Never` with `too_big` or `gone` says why there are none.

        python-telegram-bot's own get_file is not used: it reads a path from this machine's disk where one exists.
        """
        limit = min(limit_bytes, DOWNLOAD_LIMIT_BYTES)
        file = await self.call("getFile", {"file_id": file_id})
        path = file.get("file_path") if isinstance(file, dict) else None
        if not isinstance(path, str) or path.startswith("/") or ".." in path.split("/"):
            raise Never("the Bot API server gave no path that can be downloaded")
        url = f"{self.bot.base_file_url}/{quote(path)}"
        try:
            status, payload = await self._transport.exchange("GET", url, limit=limit)
        except OverLimit:
            raise Never("file is too big") from None
        except NetworkError as error:
            # Asking for a file twice does no harm.
            raise TryAgain(str(error)) from None
        if status == HTTPStatus.NOT_FOUND:
            raise Never("file not found")
        if status != HTTPStatus.OK:
            raise _refused("download", status, payload)
        return payload


def _failure(error: NetworkError) -> CallFailed:
    return TryAgain(str(error)) if isinstance(error, NotSent) else Ambiguous(str(error))


def _result(method: str, status: int, payload: bytes) -> Json:
    if status != HTTPStatus.OK:
        raise _refused(method, status, payload)
    answer = _read(payload)
    if not isinstance(answer, dict) or "result" not in answer:
        raise Ambiguous(f"{method} was answered with something that is not the Bot API's")
    return answer["result"]


def _refused(method: str, status: int, payload: bytes) -> CallFailed:
    answer = _read(payload)
    known = answer if isinstance(answer, dict) else {}
    description, parameters = known.get("description"), known.get("parameters")
    return refusal(
        method,
        status,
        description if isinstance(description, str) else f"{method} was answered with HTTP {status}",
        parameters if isinstance(parameters, dict) else {},
    )


def _read(payload: bytes) -> Json:
    """The answer as JSON, or None. One update with half a character in it must not hold up the others."""
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        pass
    try:
        lenient = json.loads(payload.decode("utf-8", "replace"))
        return orjson.loads(json.dumps(lenient, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
