"""Small calls over HTTP/1.1, on connections that are kept open: JSON goes out, JSON comes back.

A call through aiohttp takes 80 µs of processor time, most of it for what no call of ours has: cookies, redirects,
forms, compression, streams. Here it is one write and one read. Files, which need some of that, go through aiohttp.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from base64 import b64encode
from collections import deque
from urllib.parse import unquote, urlsplit

from bot.telegram.answers import Answer, AnswerReader, Malformed

KEEP_SECONDS = 15.0
"""How long a connection may rest and still be used: a call must not meet a server's own closing of it."""

NAME_SECONDS = 300.0
"""How long new connections go to where a name led, before it is looked up again."""

_NO_ADDRESS = "not an address for HTTP"


class NotConnected(Exception):
    """There was no connection, so nothing was sent."""


class Lost(Exception):
    """The connection ended, or what came was no HTTP, after the request had been sent."""


class Address:
    """Where requests to one base URL go, and how they begin. Raises ValueError where it is none for HTTP."""

    def __init__(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise ValueError(_NO_ADDRESS) from None  # its words would show the whole URL
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(_NO_ADDRESS)
        self.host = parts.hostname
        self.secure = parts.scheme == "https"
        self.port = port or (443 if self.secure else 80)
        user, at, place = parts.netloc.rpartition("@")
        login = f"\r\nAuthorization: Basic {b64encode(unquote(user).encode()).decode()}" if at else ""
        target = parts.path or "/"
        if not f"{place}{target}".isascii() or any(character <= " " for character in place + target):
            raise ValueError(_NO_ADDRESS)
        self.head = (
            f"POST {target} HTTP/1.1\r\nHost: {place}{login}\r\nAccept: application/json\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()

    @property
    def place(self) -> tuple[str, int, bool]:
        """What a connection belongs to."""
        return self.host, self.port, self.secure


class _Connection(asyncio.Protocol):
    """One connection: one request at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._reader: AnswerReader | None = None
        self._answer: asyncio.Future[Answer] | None = None
        self.rests_since = 0.0

    def ask(self, request: bytes, answer: asyncio.Future[Answer]) -> None:
        """Write a request; `answer` gets what comes back, or `Lost`."""
        self._answer, self._reader = answer, AnswerReader()
        if self._transport is None:
            self._fail()
        else:
            self._transport.write(request)

    @property
    def open(self) -> bool:
        """Whether the other side is still there, as far as is known."""
        return self._transport is not None and not self._transport.is_closing()

    @property
    def peer(self) -> str:
        """The number behind the server's name."""
        return str(self._transport.get_extra_info("peername", ("",))[0]) if self._transport is not None else ""

    def close(self) -> None:
        """Let go of it at once; whatever was asked is not waited for."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a stream's transport
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._reader is None:
            self.close()  # nobody asked: a server that says why it closes the connection
            return
        try:
            answer = self._reader.feed(data)
        except Malformed:
            self._fail()
            self.close()
            return
        if answer is not None:
            self._give(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if self._reader is not None:
            answer = None if exc else self._reader.end()
            if answer is None:
                self._fail()
            else:
                self._give(answer)

    def _give(self, answer: Answer) -> None:
        waiting, self._answer, self._reader = self._answer, None, None
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    def _fail(self) -> None:
        waiting, self._answer, self._reader = self._answer, None, None
        if waiting is not None and not waiting.done():
            waiting.set_exception(Lost())


class Wire:
    """Connections to one server, at most `most` in use at once. Belongs to the event loop it was made in."""

    def __init__(self, *, most: int, connect_timeout: float, keep: float = KEEP_SECONDS) -> None:
        self._keep = keep
        self._loop = asyncio.get_running_loop()
        self._connect_timeout = connect_timeout
        self._resting: deque[_Connection] = deque()
        self._place: tuple[str, int, bool] | None = None
        self._busy: set[_Connection] = set()
        self._free = most
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._tls: ssl.SSLContext | None = None
        self._reached_at: dict[str, tuple[str, float]] = {}

    async def post(self, address: Address, body: bytes, seconds: float) -> Answer:
        """Send a request and wait so long for its answer.

        Raises `NotConnected` where nothing was sent, `Lost`, and TimeoutError where no answer came in time.
        """
        if self._free > 0:
            self._free -= 1
        else:
            await self._turn()
        try:
            connection = self._rested(address) or await self._connected(address)
            return await self._asked(connection, address.head + b"%d\r\n\r\n%b" % (len(body), body), seconds)
        finally:
            self._pass_on()

    def close(self) -> None:
        """Close every connection; who still waits for an answer gets `Lost`."""
        for connection in (*self._resting, *self._busy):
            connection.close()
        self._resting.clear()

    async def _asked(self, connection: _Connection, request: bytes, seconds: float) -> Answer:
        answer: asyncio.Future[Answer] = self._loop.create_future()
        self._busy.add(connection)
        timer = self._loop.call_later(seconds, _too_late, answer)
        try:
            connection.ask(request, answer)
            found = await answer
        except BaseException:
            connection.close()  # its answer may still come, and is not for the next request
            raise
        finally:
            timer.cancel()
            self._busy.discard(connection)
        if found.stays and connection.open:
            connection.rests_since = self._loop.time()
            self._resting.append(connection)
        else:
            connection.close()
        return found

    def _rested(self, address: Address) -> _Connection | None:
        """The connection used last, which is the likeliest to be open still; those that rested too long are closed."""
        if self._place != address.place:
            self._place = address.place
            self._close_until(float("inf"))
        self._close_until(self._loop.time() - self._keep)
        while self._resting:
            connection = self._resting.pop()
            if connection.open:
                return connection
        return None

    def _close_until(self, before: float) -> None:
        while self._resting and self._resting[0].rests_since < before:
            self._resting.popleft().close()

    async def _connected(self, address: Address) -> _Connection:
        if address.secure and self._tls is None:
            self._tls = ssl.create_default_context()
            self._tls.set_alpn_protocols(["http/1.1"])
        try:
            async with asyncio.timeout(self._connect_timeout):
                return await self._reached(address)
        except (OSError, ValueError) as error:  # TimeoutError is one, and so is what TLS and the look-up of names raise
            self._reached_at.clear()
            raise NotConnected(type(error).__name__) from None

    async def _reached(self, address: Address) -> _Connection:
        """A new connection to where the name led lately; by the name itself where that is long ago, or fails."""
        lately, until = self._reached_at.get(address.host, ("", 0.0))
        if self._loop.time() < until:
            with contextlib.suppress(OSError):
                return await self._opened(address, lately)
        connection = await self._opened(address, address.host)
        if peer := connection.peer:
            self._reached_at[address.host] = peer, self._loop.time() + NAME_SECONDS
        return connection

    async def _opened(self, address: Address, host: str) -> _Connection:
        _, connection = await self._loop.create_connection(
            _Connection,
            host,
            address.port,
            ssl=self._tls if address.secure else None,
            server_hostname=address.host if address.secure else None,
            happy_eyeballs_delay=0.25,
        )
        return connection

    async def _turn(self) -> None:
        """Wait until somebody passes their place on, no longer than connecting may take."""
        turn = self._loop.create_future()
        self._waiting.append(turn)
        try:
            async with asyncio.timeout(self._connect_timeout):
                await turn
        except (asyncio.CancelledError, TimeoutError) as error:
            if turn.done() and not turn.cancelled():
                self._pass_on()
            if isinstance(error, TimeoutError):
                raise NotConnected("every connection is in use") from None
            raise

    def _pass_on(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


def _too_late(answer: asyncio.Future[Answer]) -> None:
    if not answer.done():
        answer.set_exception(TimeoutError())
