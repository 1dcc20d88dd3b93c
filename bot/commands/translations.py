"""`sayso project translations`: which texts of a project file people of each language would read in another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from flows.messages import Own
from flows.ports import Project


@dataclass(frozen=True, slots=True)
class Written:
    """One text that staff wrote: where it stands in the file ("question 2 (do), option 1 (play), text"), by locale."""

    where: str
    texts: Mapping[str, str]


def texts_of(project: Project) -> list[Written]:
    """Every text of a project, in the order of its file."""
    return list(_in(project, ""))


def missing(project: Project, locales: Sequence[str]) -> dict[str, list[Written]]:
    """For each locale the texts that it lacks; a locale that lacks nothing is left out.

    A form of a language (`en-x-easy`) has to have its own words: what is plain enough in `en` may be written twice.
    """
    written = texts_of(project)
    lacking = {locale: [text for text in written if not text.texts.get(locale, "").strip()] for locale in locales}
    return {locale: texts for locale, texts in lacking.items() if texts}


def _in(value: Any, where: str) -> Iterator[Written]:
    """The texts of anything made of dataclasses: fields that are added one day are found without a line here."""
    if isinstance(value, Own):
        if any(words.strip() for words in value.texts.values()):
            yield Written(where, value.texts)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _in(getattr(value, field.name), _joined(where, field.name))
    elif isinstance(value, tuple):
        name = where.rpartition(", ")[2].removesuffix("s")
        above = where.rpartition(", ")[0]
        for number, one in enumerate(value, 1):
            if is_dataclass(one) and not isinstance(one, Own):
                yield from _in(one, _joined(above, f"{name} {number} ({getattr(one, 'id', '')})"))


def _joined(above: str, name: str) -> str:
    return f"{above}, {name}" if above else name
