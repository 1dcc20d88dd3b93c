"""The webhook: an update is acknowledged once it is stored, and not before.

Telegram repeats a delivery until it gets a 2xx answer, for up to 24 hours.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

Json: TypeAlias = Any
Store: TypeAlias = Callable[[dict[str, Json]], Awaitable[None]]

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
BODY_MOST_BYTES = 1_000_000


class _TooLong(Exception):
    """The body is longer than any update; the rest was not read."""


def webhook(secret: str, store: Store) -> Callable[[Request], Awaitable[Response]]:
    """The route that takes updates. `store` returns once the update is committed.

    Answers 403 to a wrong secret, 413 over 1 MB, 400 to what is no JSON object, 503 where it could not be stored.
    Raises ValueError for an empty secret, which would let anyone in.
    """
    if not secret:
        raise ValueError("the webhook needs a secret")
    expected = secret.encode()

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(given, expected):
            return Response(status_code=403)
        try:
            update = orjson.loads(await _body(request))
        except _TooLong:
            return Response(status_code=413, headers={"Connection": "close"})
        except (orjson.JSONDecodeError, ClientDisconnect):
            return Response(status_code=400)
        if not isinstance(update, dict):
            return Response(status_code=400)
        return await _stored(store, update)

    return receive


async def _stored(store: Store, update: dict[str, Json]) -> Response:
    try:
        await store(update)
    except Exception as error:  # noqa: BLE001 - whatever stops the store, the update is not acknowledged
        # Only its class: a database's error can quote the row, and the row is what a person said.
        log.error("Could not store an update from the webhook (%s); Telegram will send it again", type(error).__name__)
        return Response(status_code=503)
    return Response(status_code=200)


async def _body(request: Request) -> bytes:
    length = request.headers.get("Content-Length", "")
    if length.isdecimal() and int(length) > BODY_MOST_BYTES:
        raise _TooLong
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_MOST_BYTES:
            raise _TooLong
    return bytes(body)
