"""A Bot API server with no limits and no manners: it hands out updates, takes calls, and tells `world` of both."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

from tests.bench.wire import Wire

TOKEN = "123456:bench-token-that-opens-nothing"
_ME = {"id": 123456, "is_bot": True, "first_name": "Bench", "username": "bench_bot", "can_join_groups": False}


class World(Protocol):
    """Whoever stands behind the server."""

    def handed(self, updates: Sequence[dict[str, Any]]) -> None:
        """These updates were just written to the bot's poll."""

    def acknowledged(self, updates: Sequence[dict[str, Any]]) -> None:
        """The bot asked from beyond these: it will never be given them again."""

    def called(self, method: str, params: dict[str, Any], result: Any) -> None:
        """The bot called a method, and is about to be answered with this."""


class Server:
    """`most` updates at a time; `world` is set before the bot starts."""

    def __init__(self, most: int = 100) -> None:
        self.url = ""
        self.world: World | None = None
        self.polled = asyncio.Event()
        self.most = most
        self._waiting: deque[dict[str, Any]] = deque()
        self._poll: Wire | None = None
        self._poll_until: asyncio.TimerHandle | None = None
        self._next_update = 1000
        self._next_message = 1

    def push(self, update: dict[str, Any]) -> None:
        """Give an update its number and let the bot have it at its next poll, which may be open already."""
        self._next_update += 1
        update["update_id"] = self._next_update
        self._waiting.append(update)
        if self._poll is not None:
            asyncio.get_running_loop().call_soon(self._answer_poll)

    @property
    def unacknowledged(self) -> int:
        return len(self._waiting)

    def gone(self, wire: Wire) -> None:
        if self._poll is wire:
            self._poll = None

    def answer(self, wire: Wire, method: str, params: dict[str, Any]) -> None:
        if method == "getUpdates":
            self._take_poll(wire, params)
            return
        result = self._result(method, params)
        if self.world is not None:
            self.world.called(method, params, result)
        wire.reply(result)

    def _take_poll(self, wire: Wire, params: dict[str, Any]) -> None:
        offset, gone = params.get("offset") or 0, []
        while self._waiting and self._waiting[0]["update_id"] < offset:
            gone.append(self._waiting.popleft())
        if gone and self.world is not None:
            self.world.acknowledged(gone)
        self.polled.set()
        self._poll = wire
        if self._poll_until is not None:
            self._poll_until.cancel()
        self._poll_until = None
        if self._waiting or not params.get("timeout"):
            self._answer_poll()
        else:
            self._poll_until = asyncio.get_running_loop().call_later(params["timeout"], self._answer_poll)

    def _answer_poll(self) -> None:
        wire, self._poll = self._poll, None
        if wire is None or not wire.open:
            return
        batch = [self._waiting[at] for at in range(min(self.most, len(self._waiting)))]
        wire.reply(batch)
        if batch and self.world is not None:
            self.world.handed(batch)

    def _result(self, method: str, params: dict[str, Any]) -> Any:
        if method.startswith(("send", "edit")) and "chat_id" in params:
            return self._message(method, params)
        if method == "getMe":
            return _ME
        if method.startswith("getMy"):
            return [] if method == "getMyCommands" else {}
        return True

    def _message(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        number = params.get("message_id")
        if number is None:
            number = self._next_message
            self._next_message += 1
        message: dict[str, Any] = {
            "message_id": number,
            "from": _ME,
            "chat": {"id": params["chat_id"], "type": "private", "first_name": "Robin"},
            "date": int(time.time()),
        }
        if method == "sendPhoto":
            photo = {"file_id": "AgACphoto", "file_unique_id": "AQADphoto", "width": 800, "height": 800}
            message |= {"photo": [photo], "caption": params.get("caption", "")}
        else:
            message["text"] = params.get("text", "")
        if params.get("reply_markup", {}).get("inline_keyboard"):
            message["reply_markup"] = params["reply_markup"]
        return message


@asynccontextmanager
async def serving(most: int = 100) -> AsyncIterator[Server]:
    """A server on a free port of loopback, for as long as the block lasts."""
    server = Server(most)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: Wire(server.answer, server.gone), "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    server.url = f"http://127.0.0.1:{port}"
    async with listening:
        yield server
