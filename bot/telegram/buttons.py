"""What a button carries: its run, the revision at which it was put, and the value that a tap answers with.

The button that has a message read aloud belongs to no run: it carries the language the message is in, and never closes.
"""

from __future__ import annotations

import re

from flows.messages import Tapped

DATA_BYTES = 64
"""The most that `callback_data` can hold (Bot API, InlineKeyboardButton)."""

_RUN = re.compile(r"[A-Za-z0-9_-]+")
_REVISION = re.compile(r"0|[1-9a-z][0-9a-z]{0,11}")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST_REVISIONS = 36**12

_ALOUD = re.compile(r"!aloud\|([A-Za-z0-9-]{1,40})(\|own)?")  # no run begins with an exclamation mark


def pack(run: str, revision: int, value: str) -> str:
    """The data of one button, at most 64 bytes: `run:revision:value`, the revision in base 36.

    Raises ValueError, naming the value, where the flow asks for more than fits.
    """
    if not _RUN.fullmatch(run):
        raise ValueError(f"a run's id is made of letters, digits, - and _; this one is {run!r}")
    if not 0 <= revision < _MOST_REVISIONS:
        raise ValueError(f"a revision is a whole number from 0; this one is {revision}")
    data = f"{run}:{_base36(revision)}:{value}"
    over = len(data.encode()) - DATA_BYTES
    if over > 0:
        raise ValueError(f"the button value {value!r} is {over} bytes too long for Telegram: give it a shorter key")
    return data


def unpack(data: object) -> Tapped | None:
    """What a tap says, or None for anything that `pack` cannot have made. Never raises."""
    if not isinstance(data, str):
        return None
    run, colon, rest = data.partition(":")
    revision, second_colon, value = rest.partition(":")
    if not (colon and second_colon and _RUN.fullmatch(run) and _REVISION.fullmatch(revision)):
        return None
    return Tapped(run=run, revision=int(revision, 36), value=value)


def pack_aloud(locale: str, *, own: bool) -> str:
    """The data of the button that has a message read aloud; `own`: it quotes the person."""
    return f"!aloud|{locale}{'|own' if own else ''}"


def unpack_aloud(data: object) -> tuple[str, bool] | None:
    """The language of a message to be read aloud and whether it quotes the person; None for any other button."""
    found = _ALOUD.fullmatch(data) if type(data) is str and data.startswith("!aloud") else None
    return (found[1], found[2] is not None) if found else None


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits
