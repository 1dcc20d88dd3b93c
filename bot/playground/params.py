"""What a bot asked for, whichever of the four ways it was put: query, form, JSON or multipart."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import orjson

from bot.playground.envelope import bad_request

LEAST, MOST = -(2**63), 2**63 - 1  # what fits into a whole number of JSON
TRUE_WORDS = ("true", "yes", "1")  # Telegram's own reading of a Boolean


@dataclass(slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Params:
    """The values of one call by name, and its files. Reading is as forgiving as the real server's."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether it was given at all."""
        return name in self.values

    def text(self, name: str, default: str = "") -> str:
        """As words; JSON values come back as their JSON."""
        value = self.values.get(name)
        if isinstance(value, str):
            return value
        if value is None:
            return default
        return str(value) if type(value) is int else orjson.dumps(value).decode()

    def required(self, name: str) -> str:
        """As words, refused when missing or empty."""
        value = self.text(name)
        if not value:
            raise bad_request(f'Parameter "{name}" is required')
        return value

    def integer(self, name: str, default: int = 0, low: int = LEAST, high: int = MOST) -> int:
        """As a whole number held between `low` and `high`; what is not a number counts as the default."""
        try:
            value = int(self.text(name).strip())
        except ValueError:
            value = default
        return max(low, min(high, value))

    def decimal(self, name: str) -> float:
        """As a number, refused when it is none."""
        try:
            value = float(self.text(name))
        except ValueError:
            raise bad_request(f"{name} is empty") from None
        if not math.isfinite(value):
            raise bad_request(f"{name} is empty")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """As yes or no."""
        if name not in self.values:
            return default
        value = self.values[name]
        return value if isinstance(value, bool) else str(value).lower() in TRUE_WORDS

    def data(self, name: str, what: str) -> Any:
        """As JSON: None when missing; refused, as "can't parse <what> JSON object", when it does not read."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(f"Can't parse {what} JSON object") from None

    def strings(self, name: str, most: int) -> list[str] | None:
        """As a list of words, None when missing."""
        value = self.data(name, name)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise bad_request("Expected an Array of String")
        if len(value) > most:
            raise bad_request("Too many items specified")
        return value

    def shown(self) -> dict[str, Any]:
        """For the record of calls: the values, and of each file its name, type and size only."""
        shown = dict(self.values)
        for name, upload in self.files.items():
            shown[name] = {"file": upload.name, "mime": upload.mime, "bytes": len(upload.content)}
        return shown
