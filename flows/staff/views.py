"""The latest views of a project: a list without their words; the words of one on a tap, to be let through or not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from flows.effects import Begin
from flows.engine import Talk
from flows.messages import Literal, Text, words
from flows.ports import Option, OwnView, Project
from flows.run import Flow
from flows.said import in_media
from flows.staff.desk import Menu, for_staff, option, question_name
from flows.staff.one_view import look_at, seen_to

PAGE = 5
OLDER = "older:"


async def staff_views(talk: Talk) -> None:
    """A page at a time, or straight to the view that is named; `view` and `project` are its arguments,
    and `done` the words for what was done with that view."""
    project = talk.ports.project(talk.args["project"])
    if project is None:
        await talk.say("gone")
        return
    if done := talk.args.get("done"):
        await seen_to(talk, project, talk.args["view"], done)
        return
    picked = talk.args.get("view") or await pick(talk, project)
    if picked == "newest":
        talk.start_again()
    if picked == "back":
        await talk.do(Begin("staff-project", {"project": project.id}))
        return
    await look_at(talk, project, picked)


async def pick(talk: Talk, project: Project) -> str:
    """The id of a view on one of the pages, or the button that leads elsewhere."""
    after, page = "", 0
    while True:
        found = for_staff(talk).latest_views(project.id, after=after, limit=PAGE + 1)
        picked: str = await talk.ask(f"page-{page}", listed(talk, project, found, page), same=True, rests=True)
        if not picked.startswith(OLDER):
            return picked
        after, page = picked.removeprefix(OLDER), page + 1


def listed(talk: Talk, project: Project, found: Sequence[OwnView], page: int) -> Menu:
    """One line and one number a view."""
    shown = tuple(enumerate(found[:PAGE], page * PAGE + 1))
    head = talk.words("list" if shown else "none", title=project.title)
    numbers = tuple(Option(view.id, Literal(str(number))) for number, view in shown)
    turn = []
    if len(found) > PAGE:
        turn.append(Option(f"{OLDER}{found[PAGE - 1].id}", talk.words("button-older"), "⬇️"))
    if page:
        turn.append(option(talk, "newest", "⬆️"))
    rows = (numbers, tuple(turn), (option(talk, "back", "⬅️"),))
    return Menu((head, *(line(talk, project, number, view) for number, view in shown)), rows)


def how_it_was_said(view: OwnView) -> tuple[Text, ...]:
    """In which ways, all of them: pictures and voice notes by their numbers, and whether there are words with them."""
    tapped = "emoji" if view.emoji else "choice" if view.choice else ""  # the step of a scale is its face
    ways = (tapped, "text" if view.worded else "")
    said = tuple(words("staff-mode", mode=way) for way in ways if way)
    return (*in_media(view), *said) or (words("staff-mode", mode=view.mode),)


def line(talk: Talk, project: Project, number: int, view: OwnView) -> Text:
    """Who, which question, how and when; never what."""
    return talk.words(
        "line",
        number=number,
        who=view.contributor,
        question=question_name(project, view.question),
        mode=words("list", items=how_it_was_said(view)),
        at=talk.ports.local(view.said_at),
        status=words("staff-status", status=view.status),
    )


FLOW = Flow("staff-views", staff_views, staff=True, expires=timedelta(days=7))
