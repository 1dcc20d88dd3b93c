"""The one way out to the Bot API: small calls on our own wire, all others as python-telegram-bot asks, on aiohttp.

Its own httpx transport costs three times all the rest of a call, and more with each open connection.

The token is known to this file alone. Everything above builds its addresses with `MASK` in the token's place, and the
token goes in as the request leaves; so no log line and no error of any library above can hold it.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import quote

import aiohttp
import orjson
from aiohttp.payload import BytesPayload
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.wire import Address, Lost, NotConnected, Wire

MASK = "BOT-TOKEN-HIDDEN"
"""Stands for the token in every address."""

JSON = "application/json"
_CHUNK = 64 * 1024
_NOT_OPEN = "the connections are not open: call initialize() first"
_NEVER_CONNECTED = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


class NotSent(NetworkError):
    """No connection was made, so the request was surely not acted on."""


class OverLimit(NetworkError):
    """The answer was longer than the caller allows; the rest was not read."""


class File(Protocol):
    """What a multipart part is made of."""

    @property
    def data(self) -> bytes: ...
    @property
    def filename(self) -> str: ...
    @property
    def mime(self) -> str: ...


class AiohttpRequest(BaseRequest):
    """The connections to the Bot API: those of small calls and of long polling, and aiohttp's. Timeouts in seconds."""

    def __init__(
        self,
        token: str,
        *,
        connections: int = 256,
        connect_timeout: float = 10.0,
        read_timeout: float = 20.0,
        write_timeout: float = 60.0,
    ) -> None:
        self._token = quote(token, safe=":")
        self._connections = connections
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._session: aiohttp.ClientSession | None = None
        self._wire: Wire | None = None
        self._addresses: dict[str, Address] = {}

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for the next bytes of an answer, where the call does not say."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool. Safe to repeat; must run in the event loop that will use it."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
            self._wire = Wire(most=self._connections, connect_timeout=self._connect_timeout)

    async def shutdown(self) -> None:
        """Close the pool and every open connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """What python-telegram-bot calls. Raises `NotSent`, `TimedOut` or `NetworkError`.

        `pool_timeout` has no use: waiting for a free connection counts as connecting.
        """
        body: bytes | aiohttp.FormData | None = None
        if request_data is not None:
            body = _form_of(request_data) if request_data.contains_files else orjson.dumps(request_data.parameters)
        timeout = self.timeout(
            read=_chosen(read_timeout, self._read_timeout),
            write=_chosen(write_timeout, self._write_timeout),
            connect=_chosen(connect_timeout, self._connect_timeout),
        )
        return await self.exchange(method, url, body, timeout=timeout)

    def timeout(
        self, *, read: float | None = None, write: float | None = None, connect: float | None = None
    ) -> aiohttp.ClientTimeout:
        """Timeouts for one call that moves a file; what is not given is the default."""
        read = self._read_timeout if read is None else read
        write = self._write_timeout if write is None else write
        connect = self._connect_timeout if connect is None else connect
        return aiohttp.ClientTimeout(total=connect + write + read, connect=connect, sock_read=read)

    async def send_json(self, url: str, body: bytes, answer_within: float | None = None) -> tuple[int, bytes]:
        """Send a small JSON body and read the whole answer: the HTTP status and the bytes.

        `answer_within` seconds after it was sent, at most; connecting has its own time. Raises as `exchange` does.
        """
        if self._wire is None:
            raise RuntimeError(_NOT_OPEN)
        seconds = self._read_timeout if answer_within is None else answer_within
        try:
            answer = await self._wire.post(self._address(url), body, seconds)
            return answer.status, self._without_token(answer.status, answer.body)
        except (NotConnected, ValueError) as error:
            failure: NetworkError = NotSent(f"no connection to the Bot API ({error.args[0]})")
        except Lost:
            failure = NetworkError("the connection to the Bot API was lost")
        except TimeoutError:
            failure = TimedOut("the Bot API did not answer in time")
        raise failure

    def _address(self, url: str) -> Address:
        """Where a URL leads; remembered, for there is one for each method that we call."""
        address = self._addresses.get(url)
        if address is None:
            address = self._addresses[url] = Address(url.replace(MASK, self._token, 1))
        return address

    async def exchange(
        self,
        method: str,
        url: str,
        body: bytes | aiohttp.FormData | None = None,
        *,
        timeout: aiohttp.ClientTimeout | None = None,  # noqa: ASYNC109 - aiohttp's own, told apart by phase
        limit: int | None = None,
    ) -> tuple[int, bytes]:
        """Send one request and read its whole answer: the HTTP status and the bytes, at most `limit` of them.

        Redirects are not followed: the token is in the path and must not go to another host.
        Raises `NotSent`, `TimedOut`, `OverLimit` or another `NetworkError`; none of them holds the token or chains to
        an error that does.
        """
        session = self._session
        if session is None:
            raise RuntimeError(_NOT_OPEN)
        try:
            async with session.request(
                method,
                url.replace(MASK, self._token, 1),
                data=BytesPayload(body, content_type=JSON) if isinstance(body, bytes) else body,
                timeout=timeout or self.timeout(),
                allow_redirects=False,
            ) as response:
                payload = await response.read() if limit is None else await _read_up_to(response, limit)
                return response.status, self._without_token(response.status, payload)
        except _NEVER_CONNECTED as error:
            failure: NetworkError = NotSent(f"no connection to the Bot API ({type(error).__name__})")
        except TimeoutError:
            failure = TimedOut("the Bot API did not answer in time")
        except (aiohttp.ClientError, OSError) as error:
            failure = NetworkError(f"the connection to the Bot API was lost ({type(error).__name__})")
        # Raised out here so that it does not carry aiohttp's error, which may name the whole address.
        raise failure

    def _without_token(self, status: int, payload: bytes) -> bytes:
        return payload.replace(self._token.encode(), MASK.encode()) if status >= 300 else payload


def form_of(params: Mapping[str, Any], files: Mapping[str, File]) -> aiohttp.FormData:
    """A multipart body: files as parts, strings as they are, everything else as JSON."""
    form = aiohttp.FormData()
    for name, value in params.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    for name, file in files.items():
        # A file object, because aiohttp sends plain bytes over 1 MB in one go and holds up the event loop.
        form.add_field(name, io.BytesIO(file.data), filename=file.filename, content_type=file.mime)
    return form


def _form_of(request_data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in request_data.multipart_data.items():
        part = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, part, filename=filename, content_type=mime)
    return form


async def _read_up_to(response: aiohttp.ClientResponse, limit: int) -> bytes:
    if (response.content_length or 0) > limit:
        raise OverLimit("the answer is too big")
    read = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        read += chunk
        if len(read) > limit:
            raise OverLimit("the answer is too big")
    return bytes(read)


def _chosen(value: Any, default: float) -> float | None:
    """python-telegram-bot marks "not given" with an object of its own, and None means no limit: ours is the default."""
    return float(value) if isinstance(value, int | float) else default
