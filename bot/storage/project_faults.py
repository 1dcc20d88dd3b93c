"""Saying what is wrong with a project file: in a sentence that names the line, for somebody who is no programmer."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches

from flows.messages import Json


class ProjectTrouble(ValueError):
    """A project file that cannot be used as it is. `sentences` says all that is wrong, each with an example."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class Source:
    """The lines of a project file, so that a fault can say where it is. Lines count from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self.faults: list[str] = []

    def block(self, header: str, index: int, span: range) -> range:
        """The lines of the `index`-th `[[header]]` table within `span`; all of `span` where it is written inline."""
        heads = [line for line in span if re.match(rf"\s*\[\[\s*{re.escape(header)}\s*\]\]", self._lines[line - 1])]
        if index >= len(heads):
            return span
        return range(heads[index], heads[index + 1] if index + 1 < len(heads) else span.stop)

    def everything(self) -> range:
        """All lines."""
        return range(1, len(self._lines) + 1)

    def line_of(self, key: str, span: range) -> int:
        """The line in `span` that begins with `key` (`key = `, `key.en = `, `[key]`), or the first of `span`."""
        begins = re.compile(rf"\s*(?:\[+\s*(?:\w+\.)*)?\"?{re.escape(key)}\b")
        found = next((line for line in span if begins.match(self._lines[line - 1])), None)
        return found if found is not None else span.start


class Section:
    """One table of a project file (the top, a question, an option) with the place it stands in.

    Its readers return a usable value whatever they find, and note what was wrong; so one reading finds every fault.
    """

    def __init__(self, values: Mapping[str, Json], name: str, source: Source, span: range) -> None:
        self.values = values
        self.name = name
        self.source = source
        self.span = span

    def wrong(self, key: str, what: str, example: str) -> None:
        """Note that `key` is wrong: `what` completes a sentence, `example` is a line that would do."""
        self.source.faults.append(f"{self.place(key)}: {what} For example: {example}")

    def only(self, known: Collection[str]) -> None:
        """Note each key that means nothing here, with the one that was probably meant."""
        for key in sorted(self.values.keys() - set(known)):
            meant = get_close_matches(key, known, n=1)
            hint = f"did you mean `{meant[0]}`?" if meant else f"it can be {', '.join(sorted(known))}."
            self.source.faults.append(f"{self.place(key)}: there is no such setting here; {hint}")

    def place(self, key: str) -> str:
        """Where `key` stands, as a fault begins: "Line 12, question 2 (meal), `text`"."""
        if key not in self.values and not self.name:
            return f"`{key}`"
        line = self.source.line_of(key, self.span) if key in self.values else self.span.start
        return f"Line {line}, " + (f"{self.name}, `{key}`" if self.name else f"`{key}`")

    def code(self, key: str, pattern: str, rule: str, example: str) -> str:
        """A short id, whole-matching `pattern`; `rule` says the pattern in words."""
        value = self.values.get(key)
        if isinstance(value, str) and re.fullmatch(pattern, value):
            return value
        self.wrong(key, "it is missing." if value is None else f"it has to be {rule}.", f'{key} = "{example}"')
        return ""

    def one_of(self, key: str, known: Collection[str], default: str = "") -> str:
        """One of the `known` words, or `default` where it is left out; empty where it is none of them."""
        value = self.values.get(key, default or None)
        if isinstance(value, str) and value in known:
            return value
        choices = ", ".join(known)
        what = f"it is missing; it can be {choices}." if value is None else f"it can be {choices}; it is {value!r}."
        self.wrong(key, what, f'{key} = "{next(iter(known))}"')
        return ""

    def several_of(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """A list of `known` words, empty where it is left out."""
        value = self.values.get(key, [])
        if isinstance(value, list) and all(isinstance(one, str) and one in known for one in value):
            return tuple(value)
        self.wrong(key, f"it is a list of any of {', '.join(known)}.", f'{key} = ["{next(iter(known))}"]')
        return ()

    def flag(self, key: str, *, default: bool) -> bool:
        """true or false."""
        value = self.values.get(key, default)
        if isinstance(value, bool):
            return value
        self.wrong(key, "it is either true or false, without quotation marks.", f"{key} = {str(default).lower()}")
        return default

    def tables(self, key: str, header: str, called: str) -> list[Section]:
        """The tables of the list `key`, written `[[header]]`; each is called "question 2" with its id."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.wrong(key, f"each is a table of its own, under a line [[{header}]].", f"[[{header}]]")
            return []
        above = f"{self.name}, " if self.name else ""
        return [
            Section(
                one, f"{above}{called} {at + 1}{_named(one)}", self.source, self.source.block(header, at, self.span)
            )
            for at, one in enumerate(value)
        ]


def _named(table: Mapping[str, Json]) -> str:
    return f" ({table['id']})" if isinstance(table.get("id"), str) else ""
