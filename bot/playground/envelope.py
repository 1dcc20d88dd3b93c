"""The shape of every answer of the Bot API, and its errors in Telegram's own words."""

from __future__ import annotations

from typing import Any

import orjson


class ApiError(Exception):
    """A refusal: `code` is both the HTTP status and ``error_code``; `parameters` as in ResponseParameters."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> bytes:
        """The JSON that goes over the wire."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return orjson.dumps(answer)


class ConnectionDropped(Exception):
    """The connection is to be cut without an answer (a fault that a test asked for)."""


def accepted(result: Any) -> bytes:
    """The JSON of a call that worked."""
    return orjson.dumps({"ok": True, "result": result})


def bad_request(words: str) -> ApiError:
    """400 in Telegram's form: the first letter is lowered unless the words are a CODE_LIKE_THIS."""
    is_code = len(words) > 1 and (words[1] == "_" or words[1].isupper())
    return ApiError(400, f"Bad Request: {words if is_code else words[:1].lower() + words[1:]}")


def forbidden(words: str) -> ApiError:
    """403: the person, or Telegram's rules, do not let the bot do this."""
    return ApiError(403, f"Forbidden: {words}")


def conflict(words: str) -> ApiError:
    """409: two ways of getting updates at once."""
    return ApiError(409, f"Conflict: {words}")


def too_many_requests(seconds: int) -> ApiError:
    """429, with the whole seconds to wait in `parameters` (and, over HTTP, in the Retry-After header)."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def not_here(method: str, part: str = "") -> ApiError:
    """501: the real Telegram can do this and the playground cannot, which it says rather than pretend."""
    what = f"{method} {part}".strip()
    return ApiError(501, f"PLAYGROUND: {what} is not implemented")


def refused(words: str) -> ApiError:
    """400 where Telegram refuses too but its words are not known to us: the description says that these are ours."""
    return ApiError(400, f"Bad Request: PLAYGROUND: {words}")
