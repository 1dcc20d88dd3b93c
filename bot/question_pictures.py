"""What stands beside a question: the picture or recording that staff gave it, or one drawn from answers and emoji."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.media.areas import numbered_areas
from bot.media.bars import Bar, BarsContent, bars
from bot.media.clusters import can_draw
from bot.media.grid import MOST, Cell, picture_grid
from bot.media.reader import Reader
from bot.media.tiles import emoji_banner
from bot.pictures import Drawing
from bot.wording import EASY_READ
from flows.kinds import answers_of
from flows.kinds.agree import VERDICTS
from flows.messages import Text, Words, words
from flows.ports import Option, Project, Question

BESIDE = ("emoji_scale", "yes_no")
"""Kinds whose buttons stand beside each other. Telegram shows those from left to right, whatever the language: so does
their picture, for a child who taps where the face was. Other answers go by their numbers, in the order of reading."""

Say = Callable[[Text, str], str]


class QuestionPictures:
    """Drawings for questions of projects. `asset` reads what staff gave, by its id."""

    def __init__(
        self,
        say: Say,
        right_to_left: Callable[[str], bool],
        asset: Callable[[str], Awaitable[bytes]],
    ) -> None:
        self._say = say
        self._right_to_left = right_to_left
        self._asset = asset

    def picture(self, project: Project, question: Question, locale: str) -> Drawing:
        """Numbers on its own picture, or its answers as pictures, or its own picture as it is, or its emoji."""
        places = {n: option.at for n, option in enumerate(question.options, 1) if option.at is not None}
        if question.picture and places:
            content = repr((question.picture, places, project.id))
            return self._drawn(
                content,
                (question.picture,),
                lambda found: numbered_areas(found[question.picture], places, theme=project.id),
            )
        options = tapped(question)
        if options and (_is_pictured(question) or locale.endswith(EASY_READ) or not question.picture):
            return self._grid(project, question, options, locale)
        if question.picture:
            return given(question.picture)
        emoji = question.emoji or project.emoji
        return self._drawn(repr((emoji, project.id)), (), lambda _: emoji_banner(emoji, project.id))

    def chart(
        self, project: Project, question: Question, people: int, parts: Mapping[str, int], locale: str
    ) -> Drawing:
        """How many people answered, and a bar for each option in `parts`, in their order. An older one is not kept."""
        options = {option.id: option for option in answers_of(question)}
        content = BarsContent(
            title=self._say(question.text, locale),
            said_by=self._say(words("card-people-answered", people=people), locale),
            bars=tuple(
                Bar(self._say(options[one].text, locale), many, options[one].emoji)
                for one, many in list(parts.items())[:MOST]
                if one in options
            ),
            reader=self._reader(locale),
            theme=project.id,
            credit=self._credit(locale),
        )
        said = (content.title, content.said_by, *(bar.words for bar in content.bars))
        drawn = self._drawn(repr(content), (), lambda _: bars(content), said)
        return replace(drawn, name=f"chart:{project.id}/{question.id}:{locale}")

    def _grid(self, project: Project, question: Question, options: tuple[Option, ...], locale: str) -> Drawing:
        said = tuple(self._say(option.text, locale) for option in options)
        reader, credit = self._reader(locale), self._credit(locale)
        beside = question.kind in BESIDE
        content = (said, [(o.emoji, o.picture) for o in options], question.picture, reader, project.id, credit, beside)
        needed = tuple(filter(None, (question.picture, *(option.picture for option in options))))

        def draw(found: Mapping[str, bytes]) -> bytes:
            cells = [
                Cell(number, text, option.emoji, found.get(option.picture, b""))
                for number, (option, text) in enumerate(zip(options, said, strict=True), 1)
            ]
            above = found.get(question.picture, b"")
            return picture_grid(cells, reader, theme=project.id, above=above, credit=credit, as_buttons=beside)

        return self._drawn(repr(content), needed, draw, said)

    def _drawn(
        self,
        content: str,
        needed: tuple[str, ...],
        draw: Callable[[Mapping[str, bytes]], bytes],
        said: tuple[str, ...] = (),
    ) -> Drawing:
        """A drawing that reads the pictures it is made of when it is made, and not each time it is sent again."""
        found: dict[str, bytes] = {}

        async def run(make: Callable[[], bytes]) -> bytes:
            for media_id in needed:
                found[media_id] = await self._asset(media_id)
            return await asyncio.to_thread(make)

        def make() -> bytes:
            drawable(*said)
            return draw(found)

        name, mime = ("picture.jpg", "image/jpeg") if needed else ("card.png", "image/png")
        return Drawing(hashlib.sha256(content.encode()).hexdigest()[:16], make, name, mime, run=run)

    def _reader(self, locale: str) -> Reader:
        return Reader(locale, self._right_to_left(locale))

    def _credit(self, locale: str) -> str:
        return self._say(Words("card-pictures-by"), locale)


def tapped(question: Question) -> tuple[Option, ...]:
    """The answers that a picture shows: none where there are more than fit on one, or most have nothing to be seen."""
    options = VERDICTS if question.kind == "agree" else answers_of(question)
    seen = sum(bool(option.emoji or option.picture) for option in options)
    return options if len(options) <= MOST and seen * 2 > len(options) else ()


def given(media_id: str) -> Drawing:
    """What staff gave, as it was kept: its bytes are in its row or nowhere. Raises `LookupError` if there is none."""

    def gone() -> bytes:
        raise LookupError(media_id)

    if not media_id:
        gone()
    return Drawing(media_id, gone, row=media_id)


def drawable(*said: str) -> None:
    """Raise `LookupError` where no font of ours has a script among the words: then they go without a picture."""
    if not all(map(can_draw, said)):
        raise LookupError("no font for these words")


def _is_pictured(question: Question) -> bool:
    return question.kind == "picture_choice" or any(option.picture for option in question.options)
