"""The last word of a conversation: thanks that fit what was sent, and what others said where enough people did."""

from __future__ import annotations

from flows.engine import Talk
from flows.kinds import answers_of
from flows.messages import Chart, Json, Picture, Text, Words, words
from flows.ports import Option, Project
from flows.so_far import SoFar, in_a_line, largest

MODES = ("voice", "image", "text", "emoji", "choice")
"""Of several ways in which somebody said it, the one that is thanked for: what took most comes first."""


async def thanks(talk: Talk, project: Project, hear_by: str) -> tuple[tuple[Text, ...], Picture | None]:
    """What is said at the end, and a chart beside it where there is something to show."""
    no_news = hear_by == "nothing"
    end = await _at_the_end(talk, project)
    lines: list[Text] = [
        words(
            "have-your-say-thanks-no-news" if no_news else "have-your-say-thanks",
            title=project.title,
            by=project.promised,
        )
    ]
    if end["mode"]:
        lines.append(Words(f"thanks-for-{end['mode']}"))
    shown = _read(project, end["so_far"])
    if shown is None:
        return tuple(lines), None
    parts = tuple((option.id, many) for option, many in shown.parts)
    return (*lines, in_a_line(shown)), Chart(project.id, shown.question.id, shown.people, parts)


async def what_others_said(talk: Talk, project: Project) -> tuple[Text, ...]:
    """The line of it, where there is something to show."""
    shown = _read(project, (await _at_the_end(talk, project))["so_far"])
    return (in_a_line(shown),) if shown is not None else ()


async def _at_the_end(talk: Talk, project: Project) -> Json:
    """What there was to show when the person came to the end: it stays as they saw it."""
    return await talk.once("end", lambda: at_the_end(talk, project))


def at_the_end(talk: Talk, project: Project) -> Json:
    """How the person said it, and what others said to a question that they answered too."""
    own = talk.ports.own_views(project.id)
    said = {view.mode for view in own}
    shown = largest(project, talk.ports.so_far(project.id), [view.question for view in own if view.choice])
    return {
        "mode": next((mode for mode in MODES if mode in said), ""),
        "so_far": shown and [shown.question.id, shown.people, [[option.id, many] for option, many in shown.parts]],
    }


def _read(project: Project, kept: Json) -> SoFar | None:
    """What was to be shown when the person came to the end, under the project as it is now."""
    if not kept:
        return None
    asked, people, parts = kept
    question = next((question for question in project.questions if question.id == asked), None)
    if question is None:
        return None
    options: dict[str, Option] = {option.id: option for option in answers_of(question)}
    return SoFar(question, people, tuple((options[one], many) for one, many in parts if one in options))
