"""The Fluent files of one locale, each parsed when something of it is first said: most of them never are.

A dozen languages parsed at once would take half a second of every start and thirty megabytes for as long as it runs.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from threading import Lock

from fluent.runtime import FluentBundle
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
        self.symbols: dict[str, str] = {}
        """The emoji of messages that have one (`.symbol = 🔒` below the message), of the files that were parsed."""

    def tag(self) -> str:
        """The language tag that one of the files gives, without parsing it; empty where none does."""
        return next((found[1] for text in self._waiting.values() if (found := _TAG.search(text))), "")

    def load(self, key: str, bundle: FluentBundle) -> None:
        """See to it that `bundle` has the file with that message, and those with the terms it uses."""
        name = self._file_of.get(key)
        if name in self._waiting:
            with self._loading:
                self._parse(name, bundle)

    def _parse(self, name: str, bundle: FluentBundle) -> None:
        text = self._waiting.get(name)
        if text is None:  # another thread was quicker
            return
        for term in _TERM.findall(text):
            if (other := self._file_of.get(term, name)) != name and other in self._waiting:
                self._parse(other, bundle)
        resource = FluentParser(with_spans=False).parse(text)
        self._report_junk(name, resource)
        bundle.add_resource(resource)
        self.symbols.update(
            (entry.id.name, _plain(attribute))
            for entry in resource.body
            if isinstance(entry, ast.Message)
            for attribute in entry.attributes
            if attribute.id.name == "symbol"
        )
        del self._waiting[name]

    def _report_junk(self, name: str, resource: ast.Resource) -> None:
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                faults = "; ".join(note.message or "" for note in entry.annotations)
                begins = (entry.content or "")[:60]
                log.error("locales/%s/%s cannot be read at %r: %s", self._locale, name, begins, faults)


def _plain(attribute: ast.Attribute) -> str:
    return "".join(part.value for part in attribute.value.elements if isinstance(part, ast.TextElement)).strip()
