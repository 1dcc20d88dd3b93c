"""The words of one locale: its Fluent files, parsed, and its own way with dates and lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache, reduce
from threading import Lock
from typing import Any, TypeAlias, cast

from babel import Locale
from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from bot.wording_direction import isolated, runs_right_to_left
from bot.wording_files import FluentFiles
from bot.wording_parts import Parts, number, parts_of

Worded: TypeAlias = str | tuple[str, ...]
"""An argument that is HTML already, or several of them."""

_FIRST_PLACE = 0xF0000  # private use, plane 15: no Fluent file has it
_PLACES = re.compile("([\U000f0000-\U000f00ff])")


class NoSuchWords(Exception):
    """This locale cannot word the message: it has none of that key, or the arguments do not fit it."""


class _Place(FluentType):
    """Where an argument goes. Fluent never sees the argument, so no length or character of it can disturb a message.

    It still chooses a variant by its value: `{ $mode -> [image] ... }`.
    """

    __slots__ = ("_as_lines", "_number", "_value")

    def __init__(self, number: int, value: Worded, *, as_lines: bool = False) -> None:
        self._number = number
        self._value = value
        self._as_lines = as_lines

    def format(self, locale: Locale) -> str:
        return chr(_FIRST_PLACE + 2 * self._number + self._as_lines)

    def lines(self) -> _Place:
        return _Place(self._number, self._value, as_lines=True)

    def __eq__(self, other: object) -> bool:
        return self._value == other

    def __hash__(self) -> int:
        return hash(self._value)


def _lines(given: FluentType) -> FluentType:
    """`{ LINES($answers) }` in a Fluent file: a line each instead of "a, b and c"."""
    return given.lines() if isinstance(given, _Place) else given


class Catalogue:
    """The messages of one locale. `sources` are the names and contents of its files."""

    def __init__(self, locale: str, sources: Iterable[tuple[str, str]]) -> None:
        self.locale = locale
        self._files = FluentFiles(locale, sources)
        self.tag = self._files.tag() or locale.split("-")[0]
        self.right_to_left = runs_right_to_left(self.tag)
        self._bundle: FluentBundle | None = None
        self._bundled = 0
        self._bundling = Lock()
        self._parts: dict[str, Parts | None] = {}
        self.keys = self._files.ids

    def symbol(self, key: str) -> str:
        """The emoji that stands for a message (its attribute `.symbol`); empty where it has none."""
        return self._files.symbol(key)

    def worded(self, key: str, arguments: Mapping[str, Worded | int | float]) -> str:
        """The message as HTML; raises `NoSuchWords`."""
        if key not in self._parts:
            self._parts[key] = parts_of(self._pattern(key))
        parts = self._parts[key]
        return self._resolved(key, arguments) if parts is None else self._joined(key, parts, arguments)

    def _pattern(self, key: str) -> ast.Pattern:
        message = self._files.message(key)
        if message is None or message.value is None:
            raise NoSuchWords(key)
        return message.value

    def _fluent(self) -> FluentBundle:
        """Fluent itself, with the files that were parsed by now: made for the first message that needs it, as it
        reads what CLDR knows of the language."""
        with self._bundling:
            bundle = self._bundle or FluentBundle([self.tag], {"LINES": _lines}, use_isolating=False)
            parsed = self._files.parsed
            while self._bundled < len(parsed):
                bundle.add_resource(parsed[self._bundled])
                self._bundled += 1
            self._bundle = bundle
        return bundle

    def _joined(self, key: str, parts: Parts, arguments: Mapping[str, Worded | int | float]) -> str:
        """A message without choices."""
        joined: list[str] = []
        for part in parts:
            if isinstance(part, str):
                joined.append(part)
                continue
            value = arguments.get(part.name)
            if value is None:
                raise NoSuchWords(f"{key}: Unknown external: {part.name}")
            if isinstance(value, int | float):
                joined.append(number(value, self.tag))
            else:
                joined.append(self._inserted(value, alone=len(parts) == 1))
        return "".join(joined)

    def _resolved(self, key: str, arguments: Mapping[str, Worded | int | float]) -> str:
        """A message that Fluent works out: which variant, with which other messages."""
        self._pattern(key)
        given: dict[str, Any] = {}
        inserted: list[Worded] = []
        for name, value in arguments.items():
            if isinstance(value, str | tuple):
                given[name] = _Place(len(inserted), value)
                inserted.append(value)
            else:
                given[name] = value
        bundle = self._fluent()
        text, errors = bundle.format_pattern(cast("Any", bundle.get_message(key).value), given)
        if errors:
            raise NoSuchWords(f"{key}: {'; '.join(map(str, errors))}")
        return self._filled(str(text), inserted) if inserted else str(text)

    def listed(self, items: Sequence[str]) -> str:
        """Several texts in a row: "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        before = reduce(lambda done, item: self.worded("list-next", {"before": done, "next": item}), items[:-1])
        return self.worded("list-last", {"before": before, "last": items[-1]})

    def dated(self, value: date | datetime) -> str:
        """A day ("Friday 12 December"), or a moment of the local wall clock with its time."""
        if isinstance(value, datetime):
            return _moment(value.replace(tzinfo=None), self.worded("datetime-pattern", {}), self.tag)
        return _day(value, self.worded("date-pattern", {}), self.tag)

    def _filled(self, text: str, inserted: Sequence[Worded]) -> str:
        parts = _PLACES.split(text)
        for at in range(1, len(parts), 2):
            place, as_lines = divmod(ord(parts[at]) - _FIRST_PLACE, 2)
            parts[at] = self._inserted(inserted[place], alone=len(text) == 1, as_lines=bool(as_lines))
        return "".join(parts)

    def _inserted(self, value: Worded, *, alone: bool, as_lines: bool = False) -> str:
        """An argument as it stands in a message, or as the whole of it."""
        if isinstance(value, tuple):
            value = "\n".join(value) if as_lines else self.listed(value)
        return value if alone else isolated(value, within_right_to_left=self.right_to_left)


@lru_cache(maxsize=512)
def _day(value: date, pattern: str, tag: str) -> str:
    return format_date(value, pattern, locale=tag.replace("-", "_"))


@lru_cache(maxsize=512)
def _moment(value: datetime, pattern: str, tag: str) -> str:
    return format_datetime(value, pattern, locale=tag.replace("-", "_"))
