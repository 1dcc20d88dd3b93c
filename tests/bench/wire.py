"""Just enough HTTP to be a Bot API server that costs next to nothing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import parse_qsl

import orjson

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_KIND = re.compile(rb"\r\ncontent-type: *([^\r]+)", re.IGNORECASE)
_PART = re.compile(rb'name="([^"]+)"[^\r]*((?:\r\n[^\r]+)*)\r\n\r\n(.*)\Z', re.DOTALL)
_NOT_WORDS = frozenset({"chat_id", "reply_markup", "offset", "limit", "timeout", "message_id"})
_HEAD = b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"


class Answers(Protocol):
    """What is asked of a server: to answer a method, now or later, on this connection."""

    def __call__(self, wire: Wire, method: str, params: dict[str, Any]) -> None: ...


class Wire(asyncio.Protocol):
    """One connection, kept alive. Calls are handed to `answers` in turn, and answered through `reply`."""

    def __init__(self, answers: Answers, gone: Callable[[Wire], None]) -> None:
        self._answers = answers
        self._gone = gone
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._gone(self)

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length = _LENGTH.search(head)
            after = end + 4 + (int(length[1]) if length else 0)
            if len(self._buffer) < after:
                return
            body, self._buffer = self._buffer[end + 4 : after], self._buffer[after:]
            path = head[: head.index(b"\r\n")].split(b" ")[1].partition(b"?")[0]
            self._answers(self, path.rpartition(b"/")[2].decode(), _params(head, body))

    def reply(self, result: Any) -> None:
        """Answer the call that came last with a result; a connection that is gone is not told."""
        if self._transport is not None:
            body = orjson.dumps({"ok": True, "result": result})
            self._transport.write(_HEAD % (200, b"OK", len(body), body))

    @property
    def open(self) -> bool:
        """Whether the other side is still there, as far as is known."""
        return self._transport is not None and not self._transport.is_closing()


def _params(head: bytes, body: bytes) -> dict[str, Any]:
    """The parameters, in whichever of the ways of the Bot API they came (a form's values stay JSON strings)."""
    kind = _KIND.search(head)
    if not body or kind is None:
        return {}
    if kind[1].startswith(b"application/json"):
        params: dict[str, Any] = orjson.loads(body)
        return params
    if kind[1].startswith(b"multipart/"):
        parts = body.split(b"--" + kind[1].partition(b"boundary=")[2].strip(b'" '))
        fields = (_PART.search(part.removesuffix(b"\r\n")) for part in parts)
        found = [
            field for field in fields if field is not None and b"filename=" not in field[0].partition(b"\r\n\r\n")[0]
        ]
        form = {field[1].decode(): field[3].decode() for field in found}
    else:
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
    return {name: _unquoted(name, value) for name, value in form.items()}


def _unquoted(name: str, value: str) -> Any:
    return orjson.loads(value) if name in _NOT_WORDS else value
