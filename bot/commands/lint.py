"""`sayso lint`: what in a project's own words is hard to read, text by text, and what would be better."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.commands.translations import texts_of
from bot.reading.grade import AGE, Grade, graded
from bot.reading.rules import Found, checked
from flows.ports import Project

FEWEST_WORDS = 30
"""Fewer words than this have no reading age worth a line."""


@dataclass(frozen=True, slots=True)
class Hard:
    """Something hard to read: where it stands in the file, in which language."""

    where: str
    locale: str
    found: Found


def hard_words(project: Project) -> Iterator[Hard]:
    """What is hard to read in a project, in the order of its file."""
    for written in texts_of(project):
        for locale, text in written.texts.items():
            for found in checked(text, locale):
                yield Hard(written.where, locale, found)


def grades(project: Project) -> dict[str, Grade]:
    """The measures of all that a project says, by language. Raises `NoMeasure`."""
    texts = texts_of(project)
    locales = dict.fromkeys(locale for written in texts for locale in written.texts)
    return {
        locale: graded([written.texts[locale] for written in texts if locale in written.texts], locale)
        for locale in locales
    }


def too_old(locale: str, grade: Grade) -> bool:
    """Whether all the words of a locale together ask for an older reader than they should."""
    most = AGE.get(locale)
    return most is not None and grade.age is not None and grade.words >= FEWEST_WORDS and grade.age > most
