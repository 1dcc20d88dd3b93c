"""What can go wrong with a call to the Bot API, typed by what to do next.

Nothing here imports the client library, so whoever sends and retries can match on these types alone.
Telegram's words change their capitals from version to version and client to client: they are matched in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any


class CallFailed(Exception):
    """A Bot API call that did not do what was asked. Always one of the types below."""


class FloodWait(CallFailed):
    """Too many requests (429): nothing was delivered; ask again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Telegram asks us to wait {seconds:g} s")
        self.seconds = seconds


class TryAgain(CallFailed):
    """Surely not delivered, and not our mistake: no connection was made, or the server failed (5xx)."""


class Ambiguous(CallFailed):
    """The request may have been acted on before the connection was lost. Repeating it may do it twice."""


class Unreachable(CallFailed):
    """This person cannot be written to: blocked us, left Telegram, or never wrote first. Keep what they said."""


class Conflict(CallFailed):
    """Another copy of the bot is polling, or a webhook is set while we poll (409)."""


class BadToken(CallFailed):
    """The bot token is wrong or was revoked. Nothing will work until it is changed."""


_GONE = (
    "message to edit not found",
    "message to delete not found",
    "message to be replied not found",
    "message can't be edited",
    "message can't be deleted",
    "query is too old",
    "wrong file_id",
    "file not found",
)

_NO_VOICE = "voice_messages_forbidden"


class Never(CallFailed):
    """The server understood and refuses: the same call will never work."""

    @property
    def not_modified(self) -> bool:
        """An edit that changes nothing: what was wanted is already so."""
        return self._says("message is not modified")

    @property
    def gone(self) -> bool:
        """What the call was about is no longer there: an old message, an old tap, a file."""
        return self._says(*_GONE)

    @property
    def no_voice(self) -> bool:
        """The person takes no voice messages: nothing is wrong with the file, and they can be written to."""
        return self._says(_NO_VOICE)

    @property
    def too_big(self) -> bool:
        """A file over the limit, up or down."""
        return self._says("too big", "entity too large")

    def _says(self, *phrases: str) -> bool:
        words = str(self).lower()
        return any(phrase in words for phrase in phrases)


_NO_SUCH_PERSON = ("chat not found", "peer_id_invalid", "user_deactivated", "user is deactivated")
_WAIT = re.compile(r"retry after (\d+)")
_WAIT_UNSAID = 5.0


def refusal(method: str, status: int, description: str, parameters: Mapping[str, Any]) -> CallFailed:
    """The error for an answer that is not a success. `status` is the HTTP status, the same as error_code."""
    words = description.lower()
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return FloodWait(_wait(words, parameters))
    if _NO_VOICE in words:
        return Never(description)  # whatever its status: nobody has left who takes no voice messages
    if status == HTTPStatus.FORBIDDEN or (
        status == HTTPStatus.BAD_REQUEST and any(p in words for p in _NO_SUCH_PERSON)
    ):
        return Unreachable(description)
    if status == HTTPStatus.CONFLICT:
        return Conflict(description)
    if status == HTTPStatus.UNAUTHORIZED or (status == HTTPStatus.NOT_FOUND and method.lower() == "getme"):
        return BadToken(description)
    if status == HTTPStatus.GATEWAY_TIMEOUT:
        # A gateway that stopped waiting does not know what the server behind it did.
        return Ambiguous(description)
    if status > HTTPStatus.NOT_IMPLEMENTED or status == HTTPStatus.INTERNAL_SERVER_ERROR:
        return TryAgain(description)
    return Never(description)


def _wait(words: str, parameters: Mapping[str, Any]) -> float:
    seconds = parameters.get("retry_after")
    if isinstance(seconds, int | float) and seconds > 0:
        return float(seconds)
    said = _WAIT.search(words)
    return float(said.group(1)) if said else _WAIT_UNSAID
