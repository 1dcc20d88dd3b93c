"""The Fluent files of one locale, each parsed when something of it is first said: most of them never are.

A dozen languages at once would take half a second of every start, and with CLDR's data of each thirty megabytes for
as long as it runs.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from threading import Lock

from fluent.syntax import FluentParser, ast

log = logging.getLogger(__name__)

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_TERM = re.compile(r"\{\s*(-[a-zA-Z][\w-]*)")
_TAG = re.compile(r"^language-tag[ \t]*=[ \t]*(\S+)", re.MULTILINE)


class FluentFiles:
    """Files by name. `ids` are the messages that they seem to have, by how their lines begin."""

    def __init__(self, locale: str, sources: Iterable[tuple[str, str]]) -> None:
        self._locale = locale
        self._waiting = dict(sources)
        self._file_of = {found: name for name, text in self._waiting.items() for found in _ENTRY.findall(text)}
        self._loading = Lock()
        self.ids = frozenset(found for found in self._file_of if not found.startswith("-"))
        self.parsed: list[ast.Resource] = []
        """The files that were parsed so far."""
        self._messages: dict[str, ast.Message] = {}

    def tag(self) -> str:
        """The language tag that one of the files gives, without parsing it; empty where none does."""
        return next((found[1] for text in self._waiting.values() if (found := _TAG.search(text))), "")

    def message(self, key: str) -> ast.Message | None:
        """A message; its file is parsed for it, and so are those with the terms it uses."""
        name = self._file_of.get(key)
        if name in self._waiting:
            with self._loading:
                self._parse(name)
        return self._messages.get(key)

    def symbol(self, key: str) -> str:
        """The emoji that stands for a message (`.symbol = 🔒` below it); empty where it has none."""
        message = self.message(key)
        found = (attribute for attribute in message.attributes if attribute.id.name == "symbol") if message else ()
        return next(map(_plain, found), "")

    def _parse(self, name: str) -> None:
        text = self._waiting.get(name)
        if text is None:  # another thread was quicker
            return
        for term in _TERM.findall(text):
            if (other := self._file_of.get(term, name)) != name and other in self._waiting:
                self._parse(other)
        resource = FluentParser(with_spans=False).parse(text)
        self._report_junk(name, resource)
        self.parsed.append(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                self._messages.setdefault(entry.id.name, entry)
        del self._waiting[name]

    def _report_junk(self, name: str, resource: ast.Resource) -> None:
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                faults = "; ".join(note.message or "" for note in entry.annotations)
                begins = (entry.content or "")[:60]
                log.error("locales/%s/%s cannot be read at %r: %s", self._locale, name, begins, faults)


def _plain(attribute: ast.Attribute) -> str:
    return "".join(part.value for part in attribute.value.elements if isinstance(part, ast.TextElement)).strip()
