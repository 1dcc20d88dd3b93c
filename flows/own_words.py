"""Whether what staff wrote is there in the language of the person who reads it."""

from __future__ import annotations

from collections.abc import Iterable

from flows.messages import Own, Text, Words
from flows.ports import Project


def written_for(texts: Own, locale: str) -> bool:
    """Whether a text has words for a reader of `locale`. A form of a language for readers of its own (`en-x-easy`)
    needs its own words; a regional one (`pt-br`) is served by the language."""
    served = (locale,) if "-x-" in locale else (locale, locale.split("-")[0])
    return any(texts.texts.get(code, "").strip() for code in served)


def only_in_english(locale: str, texts: Iterable[Own]) -> tuple[Text, ...]:
    """The line that says so, for who gets another language than theirs; nothing where all is in theirs."""
    return () if all(written_for(text, locale) for text in texts) else (Words("only-in-english"),)


def texts_of(project: Project) -> tuple[Own, ...]:
    """What a person who takes part in a project reads of its staff's words."""
    about = (project.title, project.aim, project.who_hears, project.can_change, project.cannot_change)
    asked = (
        text
        for question in project.questions
        for text in (
            *(question.text, question.because, question.alt, question.explain, question.low, question.high),
            *(text for option in question.options for text in (option.text, option.alt)),
        )
    )
    return tuple(text for text in (*about, *asked) if isinstance(text, Own))
