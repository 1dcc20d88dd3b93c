"""The Bot API over HTTP: ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

from __future__ import annotations

import hmac
import inspect
import logging

from starlette.types import Receive, Scope, Send

from bot.playground.envelope import ApiError, ConnectionDropped, accepted, not_here
from bot.playground.methods import BY_LOWERED, KNOWN
from bot.playground.methods.call import Call
from bot.playground.params import Params
from bot.playground.request import read_params
from bot.playground.world import World

log = logging.getLogger(__name__)

DROP = "sayso.drop"  # the server's way to cut a connection, in scope["extensions"]
NOT_FOUND = ApiError(404, "Not Found: method not found")
UNAUTHORIZED = ApiError(401, "Unauthorized")


class BotApi:
    """An ASGI application for the methods."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._token = world.settings.token.encode()
        world.webhook.execute = self.execute

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One call over HTTP."""
        token, method = scope["path_params"]["token"], scope["path_params"]["method"]
        try:
            if not hmac.compare_digest(token.encode(), self._token):
                raise UNAUTHORIZED
            params = await read_params(scope, receive)
        except ApiError as error:
            await answer(send, error.code, error.body())
            return
        try:
            status, body, retry_after = await self._outcome(method, params)
        except ConnectionDropped:
            await cut(scope, receive)
            return
        await answer(send, status, body, retry_after)

    async def execute(self, method: str, params: Params) -> object:
        """One call that came another way (in a webhook's answer); how it ended is only noted."""
        return await self._outcome(method, params)

    async def _outcome(self, method: str, params: Params) -> tuple[int, bytes, int]:
        """Status, body, and the seconds for Retry-After (0: none)."""
        name = KNOWN.get(method.lower(), method)
        shown = Params(dict(params.values), params.files)
        status, words = 0, "no answer"
        try:
            body = await self._perform(name, params)
            status, words = 200, ""
            return status, body, 0
        except ApiError as error:
            status, words = error.code, error.description
            return status, error.body(), int((error.parameters or {}).get("retry_after", 0))
        except ConnectionDropped:
            raise
        except Exception as error:
            log.exception("the playground broke in %s", name)
            status, words = 500, f"Internal Server Error: {type(error).__name__}"
            return status, ApiError(500, words).body(), 0
        finally:
            self._world.calls.note(self._world.now(), name, shown, status, words)

    async def _perform(self, name: str, params: Params) -> bytes:
        found = BY_LOWERED.get(name.lower())
        if found is None:
            raise not_here(name) if name.lower() in KNOWN else NOT_FOUND
        fault = self._world.faults.next_for(name, params)
        if fault is not None:
            await self._world.faults.strike(fault)
        result = found[1](Call(self._world, params))
        if inspect.isawaitable(result):
            result = await result
        if fault is not None:
            raise ConnectionDropped
        return accepted(result)


class FileLinks:
    """An ASGI application for downloads."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._token = world.settings.token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One download, whole. 404 once the link's hour is over."""
        del receive
        token, path = scope["path_params"]["token"], scope["path_params"]["path"]
        if not hmac.compare_digest(token.encode(), self._token):
            await answer(send, 401, UNAUTHORIZED.body())
            return
        stored = self._world.files.linked(path, self._world.now())
        if stored is None:
            await answer(send, 404, ApiError(404, "Not Found").body())
            return
        await answer(send, 200, self._world.files.content(stored), kind=b"application/octet-stream")


async def answer(send: Send, status: int, body: bytes, retry_after: int = 0, kind: bytes = b"application/json") -> None:
    """Send a whole response."""
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    if retry_after:
        headers.append((b"retry-after", str(retry_after).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def cut(scope: Scope, receive: Receive) -> None:
    """Close the connection with no answer. Raises ConnectionResetError where the server gives no way to do so."""
    drop = scope.get("extensions", {}).get(DROP)
    if drop is None:
        raise ConnectionResetError("the playground was asked to drop this connection")
    drop()
    while (await receive())["type"] != "http.disconnect":
        pass
