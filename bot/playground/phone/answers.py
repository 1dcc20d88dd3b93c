"""The manners of the phone side: JSON in, JSON out, refusals in plain words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from bot.playground.envelope import ApiError
from bot.playground.messages import Message
from bot.playground.people import Person
from bot.playground.world import World


class PhoneError(Exception):
    """What a real phone would not let a person do. `status` is the HTTP status."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


Handler = Callable[[World, Request], Awaitable[Any]]


def endpoint(world: World, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """`handler` as a web endpoint; its refusals become ``{"error": words}``."""

    async def respond(request: Request) -> Response:
        try:
            result = await handler(world, request)
        except PhoneError as error:
            return json_response({"error": str(error)}, error.status)
        except ApiError as error:  # the same rules hold for what people send
            return json_response({"error": error.description}, error.code)
        return result if isinstance(result, Response) else json_response(result)

    return respond


def json_response(value: Any, status: int = 200) -> Response:
    """JSON that no browser keeps."""
    headers = {"Cache-Control": "no-store"}
    return Response(orjson.dumps(value), status, headers, media_type="application/json")


async def body_of(request: Request) -> dict[str, Any]:
    """The JSON object that was sent; nothing counts as an empty one."""
    try:
        body = orjson.loads(await request.body() or b"{}")
    except orjson.JSONDecodeError:
        raise PhoneError(400, "the body is not JSON") from None
    if not isinstance(body, dict):
        raise PhoneError(400, "the body is not a JSON object")
    return body


def number_asked(request: Request, name: str) -> int:
    """A whole number from the address, 0 when it is not there."""
    value = request.query_params.get(name) or "0"
    if not value.isdigit():
        raise PhoneError(400, f"{name} must be a whole number")
    return int(value)


def number_in(body: dict[str, Any], name: str, default: int | None = None) -> int:
    """A whole number from the body."""
    value = body.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise PhoneError(400, f"{name} must be a whole number")
    return value


def words_in(body: dict[str, Any], name: str) -> str:
    """Some words from the body."""
    value = body.get(name, "")
    if not isinstance(value, str):
        raise PhoneError(400, f"{name} must be words")
    return value


def person_of(world: World, request: Request) -> Person:
    """The person whose phone it is."""
    person = world.people.find(int(request.path_params["person"]))
    if person is None:
        raise PhoneError(404, "there is nobody with this number")
    return person


def sender_of(world: World, request: Request) -> Person:
    """The same, if they can send: a phone does not send to a bot that it blocks."""
    person = person_of(world, request)
    if person.blocked:
        raise PhoneError(409, "this person has blocked the bot; unblock it first")
    if person.deactivated:
        raise PhoneError(409, "this account is gone")
    return person


def message_of(world: World, person: Person, body: dict[str, Any], name: str = "message_id") -> Message:
    """A message on this person's screen."""
    message = world.messages.find(person.id, number_in(body, name))
    if message is None or message.cleared:
        raise PhoneError(404, "there is no such message on this phone")
    return message
