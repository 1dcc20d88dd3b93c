"""The bot's own door to the web: the webhook and the health check, nothing else."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.web.health import health
from bot.web.webhook import Store, webhook

_CLOSING_SECONDS = 5


def create_app(*, path: str, secret: str, store: Store, healthy: Callable[[], bool]) -> Starlette:
    """`POST /{path}` takes updates that carry `secret`; `GET /healthz` says whether `healthy()`."""
    return Starlette(
        routes=[
            Route(f"/{path.strip('/')}", webhook(secret, store), methods=["POST"]),
            Route("/healthz", health(healthy), methods=["GET"]),
        ]
    )


class _Server(uvicorn.Server):
    """uvicorn, leaving signals to the application that it is one part of."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(app: ASGIApp, host: str, port: int, stop: asyncio.Event) -> None:
    """Serve until `stop` is set; what is under way is finished, for at most five seconds.

    No access log: addresses hold the webhook's path. Raises OSError where the address cannot be had.
    """
    with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        server = _Server(
            uvicorn.Config(
                app,
                access_log=False,
                log_config=None,
                log_level="warning",  # below it, uvicorn's own access lines, should some handler ask for them
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=_CLOSING_SECONDS,
            )
        )
        serving = asyncio.ensure_future(server.serve(sockets=[listener]))
        stopped = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            server.should_exit = True
            await serving
