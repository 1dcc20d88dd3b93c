"""The pictures and recordings that a project file names: they lie beside it, and are read with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, get_args

from bot.storage.project_faults import Section
from bot.storage.project_fields import file_name

MOST_BYTES = 20 * 1024 * 1024

Kind = Literal["picture", "voice"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file as it lies there, unopened. `place` is where the project file names it, for whoever has to mend it."""

    name: str
    kind: Kind
    data: bytes
    place: str


def given_files(top: Section, beside: Traversable | None) -> tuple[GivenFile, ...]:
    """Every file that is named, in order; one that cannot be read is noted as a fault, with what to do."""
    return tuple(file for section in _sections(top) for file in _named_in(section, beside))


def _sections(top: Section) -> Iterator[Section]:
    for question in top.tables("questions", "questions", "question"):
        yield question
        yield from question.tables("options", "questions.options", "option")


def _named_in(section: Section, beside: Traversable | None) -> Iterator[GivenFile]:
    for kind in KINDS:
        if not (name := file_name(section, kind, "")):
            continue
        if kind == "picture" and not section.values.get("alt"):
            what = "it is missing. It says what can be seen on the picture, to people who cannot see it."
            section.wrong("alt", what, 'alt = "A plan of the garden, with a pond on the left"')
        elif (data := _read(section, kind, name, beside)) is not None:
            yield GivenFile(name, kind, data, section.place(kind))


def _sample(kind: Kind) -> str:
    return 'picture = "garden.jpg"' if kind == "picture" else 'voice = "ask.ogg"'


def _read(section: Section, kind: Kind, name: str, beside: Traversable | None) -> bytes | None:
    sample = _sample(kind)
    file = beside.joinpath(name) if beside is not None else None
    if file is None or not file.is_file():
        section.wrong(kind, f"there is no file {name} beside this one. Put it there, or mend its name.", sample)
        return None
    try:
        if isinstance(file, Path) and file.stat().st_size > MOST_BYTES:
            section.wrong(kind, f"{name} is larger than 20 MB. Make it smaller.", sample)
            return None
        return file.read_bytes()
    except OSError as error:
        what = f"{name} cannot be read ({error.strerror or type(error).__name__}). See who may read it."
        section.wrong(kind, what, sample)
        return None
