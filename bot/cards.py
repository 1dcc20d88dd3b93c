"""Reads what the pictures show that references stand for, in the language that the reference names, and draws them."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Literal, cast

from bot.media.cards import CardPart, OutcomeCardContent, ProjectCardContent, outcome_card, project_card
from bot.media.reader import Reader
from bot.media.reading_choice import reading_choice
from bot.media.tiles import emoji_banner, emoji_tile
from bot.pictures import Drawing
from bot.question_pictures import QuestionPictures, drawable, given
from bot.wording import Wording
from flows.messages import Own, Text, Words, words
from flows.ports import Outcome, Project, Question

_MARKS = dict.fromkeys([0x200E, 0x200F, *range(0x2066, 0x206A)])
"""Direction marks, which help a chat and would only show on a picture: the card lays out directions itself."""

WE = {"did": "card-we-did", "doing": "card-we-are-doing", "could_not": "card-we-could-not"}


class Cards:
    """Drawings by reference. `project` and `outcome` look one up, as it is at this moment; `asset` reads what staff
    gave a project.
    """

    def __init__(
        self,
        wording: Wording,
        project: Callable[[str], Awaitable[Project | None]],
        outcome: Callable[[str], Awaitable[tuple[Outcome, Project] | None]],
        asset: Callable[[str], Awaitable[bytes]],
    ) -> None:
        self._wording = wording
        self._project = project
        self._outcome = outcome
        self._questions = QuestionPictures(self._say, wording.right_to_left, asset)

    async def __call__(self, reference: str) -> Drawing:
        """What a reference shows now; raises `LookupError` where that is gone."""
        kind, _, rest = reference.partition(":")
        if kind == "emoji":
            return Drawing(_digest(rest), lambda: emoji_tile(rest))
        if kind == "symbol":
            return Drawing(_digest(rest), lambda: emoji_banner(rest))
        if kind == "asked":
            _, question = await self._question(rest)
            return given(question.voice)
        name, _, locale = rest.rpartition(":")
        if kind == "reading":
            ways, reader = name.split(","), Reader(locale, self._wording.right_to_left(locale))
            return Drawing(_digest(f"{ways} {reader}"), lambda: reading_choice(ways, reader))
        if kind == "question":
            return self._questions.picture(*await self._question(name), locale)
        if kind == "chart":
            asked, people, listed = name.split(":", 2)
            parts = {option: int(many) for option, _, many in (part.rpartition("=") for part in listed.split(","))}
            return self._questions.chart(*await self._question(asked), int(people), parts, locale)
        if kind == "project":
            project = await self._project(name)
            if project is None:
                raise LookupError(reference)
            about = self._of_project(project, locale)
            return Drawing(_digest(about), lambda: _project_png(about))
        found = await self._outcome(name)
        if found is None:
            raise LookupError(reference)
        told = self._of_outcome(*found, locale)
        return Drawing(_digest(told), lambda: _outcome_png(told))

    async def _question(self, name: str) -> tuple[Project, Question]:
        """The question of a name such as `GARDEN/where`."""
        code, _, wanted = name.partition("/")
        project = await self._project(code)
        question = next((one for one in project.questions if one.id == wanted), None) if project else None
        if project is None or question is None:
            raise LookupError(name)
        return project, question

    def _of_project(self, project: Project, locale: str) -> ProjectCardContent:
        def part(label: str, text: Text, emoji: str) -> CardPart:
            return CardPart(self._say(Words(label), locale), self._say(text, locale), emoji)

        return ProjectCardContent(
            title=self._own(project.title.texts, locale),
            emoji=project.emoji,
            who_will_hear=part("card-who-hears", project.who_hears, "👂"),
            can_change=part("card-can-change", project.can_change, "🌱"),
            cannot_change=part("card-cannot-change", project.cannot_change, "🧱"),
            when_we_tell_you=part("card-when", words("card-date", day=project.promised), "📅"),
            theme=project.id,
            right_to_left=self._wording.right_to_left(locale),
            credit=self._say(Words("card-pictures-by"), locale),
            locale=locale,
        )

    def _of_outcome(self, outcome: Outcome, project: Project, locale: str) -> OutcomeCardContent:
        return OutcomeCardContent(
            project=self._own(project.title.texts, locale),
            emoji=project.emoji,
            said_label=self._say(Words("card-you-said"), locale),
            said=self._own(outcome.said.texts, locale),
            result=cast("Literal['did', 'doing', 'could_not']", outcome.result),
            did_label=self._say(Words(WE[outcome.result]), locale),
            did=self._own(outcome.done.texts, locale),
            theme=project.id,
            right_to_left=self._wording.right_to_left(locale),
            credit=self._say(Words("card-pictures-by"), locale),
            locale=locale,
        )

    def _say(self, text: Text, locale: str) -> str:
        return self._wording.plain(text, locale).translate(_MARKS)

    def _own(self, texts: Mapping[str, str], locale: str) -> str:
        return self._say(Own(texts), locale)


def _project_png(about: ProjectCardContent) -> bytes:
    parts = (about.who_will_hear, about.can_change, about.cannot_change, about.when_we_tell_you)
    drawable(about.title, *(part.text for part in parts))
    return project_card(about).png


def _outcome_png(told: OutcomeCardContent) -> bytes:
    drawable(told.project, told.said, told.did)
    return outcome_card(told).png


def _digest(content: str | ProjectCardContent | OutcomeCardContent) -> str:
    """A short name for exactly this content; its `repr` holds every word and mark that is drawn."""
    return hashlib.sha256(repr(content).encode()).hexdigest()[:16]
