"""Whether this process is well, for whatever watches over it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response


def health(healthy: Callable[[], bool]) -> Callable[[Request], Awaitable[Response]]:
    """The route that answers 200 when `healthy()` says so, else 503. It says nothing else to strangers."""

    async def answer(_: Request) -> Response:
        return PlainTextResponse("ok") if healthy() else PlainTextResponse("not well", status_code=503)

    return answer
