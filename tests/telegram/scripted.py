"""A Bot API server that answers exactly as a test tells it to, over real HTTP on loopback."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

TOKEN = "123456:canary-Token_that-must_stay-secret"


@dataclass
class Answer:
    """What one request gets. `drop` closes the connection instead; `hang` holds it until the server closes."""

    status: int = 200
    body: bytes = b'{"ok":true,"result":true}'
    headers: dict[str, str] = field(default_factory=dict)
    chunked: bool = False
    drop: bool = False
    hang: bool = False


def ok(result: Any) -> Answer:
    return Answer(body=orjson.dumps({"ok": True, "result": result}))


def refused(status: int, description: str, **parameters: Any) -> Answer:
    answer: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        answer["parameters"] = parameters
    return Answer(status, orjson.dumps(answer))


@dataclass
class Asked:
    """One request as it arrived: its JSON or form fields, and its files as (filename, mime, bytes)."""

    method: str
    params: dict[str, Any]
    files: dict[str, tuple[str, str, bytes]]


class ScriptedServer:
    """Gives each method its queued answers in turn, then its standing answer."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[Asked] = []
        self._queued: dict[str, deque[Answer]] = defaultdict(deque)
        self._standing: dict[str, Callable[[Asked], Answer]] = {}
        self._closing = asyncio.Event()

    def answers(self, method: str, *answers: Answer) -> None:
        self._queued[method].extend(answers)

    def always(self, method: str, answer: Callable[[Asked], Answer]) -> None:
        self._standing[method] = answer

    def calls(self, method: str) -> list[dict[str, Any]]:
        return [asked.params for asked in self.asked if asked.method == method]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        if token != TOKEN:
            return _response(refused(401, "Unauthorized"))
        asked = await _asked(request, method)
        self.asked.append(asked)
        answer = self._answer(asked)
        if answer.hang:
            await self._closing.wait()
        if (answer.drop or answer.hang) and request.transport is not None:
            request.transport.abort()
        return _response(answer)

    def _answer(self, asked: Asked) -> Answer:
        if queue := self._queued[asked.method]:
            return queue.popleft()
        standing = self._standing.get(asked.method)
        return standing(asked) if standing else Answer()

    def close(self) -> None:
        self._closing.set()


def _response(answer: Answer) -> web.Response:
    headers = {"Content-Type": "application/json", **answer.headers}
    response = web.Response(status=answer.status, body=answer.body, headers=headers)
    if answer.chunked:
        response.enable_chunked_encoding()
    return response


async def _asked(request: web.Request, method: str) -> Asked:
    params: dict[str, Any] = {}
    files: dict[str, tuple[str, str, bytes]] = {}
    if request.content_type == "application/json":
        params = orjson.loads(await request.read())
    elif request.content_type == "multipart/form-data":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = (value.filename, value.content_type, value.file.read())
            else:
                params[name] = value
    return Asked(method, params, files)


@asynccontextmanager
async def scripted_server() -> AsyncIterator[ScriptedServer]:
    server = ScriptedServer()
    application = web.Application(client_max_size=100_000_000)
    application.router.add_route("*", "/bot{token}/{method}", server.handle)
    application.router.add_route("GET", "/file/bot{token}/{method:.+}", server.handle)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        server.close()
        await runner.cleanup()
