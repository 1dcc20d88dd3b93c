"""Running a playground in the current event loop, on a port of this computer."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.playground.botapi import DROP
from bot.playground.world import World

START_SECONDS = 10.0
BACKLOG = 512


class DroppableProtocol(H11Protocol):
    """HTTP as uvicorn speaks it, with a way for the application to cut the connection (to act out a fault)."""

    def connection_made(self, transport: Any) -> None:
        """Give every request of this connection the means to drop it."""
        super().connection_made(transport)
        self.app = droppable(self.app, transport)


def droppable(inner: Any, transport: asyncio.Transport) -> ASGIApp:
    """The application, told how to abort this transport."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("extensions", {})[DROP] = transport.abort
        await inner(scope, receive, send)

    return app


class QuietServer(uvicorn.Server):
    """A server that is a guest in somebody else's loop: signals stay with whoever started it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield


@contextlib.asynccontextmanager
async def running(app: Starlette, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve `app` and yield its base URL, such as ``http://127.0.0.1:8081``; port 0 picks a free one.

    On leaving, open long polls and event streams are let go first, so stopping takes a fraction of a second. The
    access log is off: addresses contain the bot's token. Raises OSError when the port is taken.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle on
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    config = uvicorn.Config(
        app, http=DroppableProtocol, ws="none", log_config=None, log_level="warning", access_log=False,
        backlog=BACKLOG, timeout_graceful_shutdown=2,
    )  # fmt: skip
    server = QuietServer(config)
    task = asyncio.create_task(server.serve(sockets=[listener]), name="playground")
    try:
        await started(server, task)
        shown = f"[{host}]" if family == socket.AF_INET6 else host
        yield f"http://{shown}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        world: World = app.state.world
        world.close()
        await task
        listener.close()


async def started(server: uvicorn.Server, task: asyncio.Task[None]) -> None:
    """Wait until the server answers. Raises what it failed with, or TimeoutError."""
    async with asyncio.timeout(START_SECONDS):
        while not server.started:
            if task.done():
                task.result()
                raise RuntimeError("the playground stopped before it had started")
            await asyncio.sleep(0.005)
