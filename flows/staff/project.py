"""One project on staff's desk: how it stands, and what can be done with it."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import Begin, SetProjectState
from flows.engine import Talk
from flows.messages import Text, words
from flows.ports import Counts, Option, Outcome, Project
from flows.run import Flow
from flows.staff.desk import Menu, for_staff, option
from flows.staff.tally import tally

STATE_AFTER = {"open": "open", "close": "closed"}
MOST_OUTCOMES = 20


async def staff_project(talk: Talk) -> None:
    """Counts, then buttons to everything else."""
    project = talk.ports.project(talk.args["project"])
    if project is None:
        await talk.say("gone")
        return
    outcomes = [outcome for outcome in for_staff(talk).outcomes(project.id) if outcome.state != "draft"]
    action = await pick(talk, project, bool(outcomes))
    if action in STATE_AFTER:
        await set_state(talk, project, action)
    elif action == "outcomes":
        await choose_outcome(talk, project, outcomes)
    elif action in ("views", "outcome"):
        await talk.do(Begin(f"staff-{action}", {"project": project.id}))
    else:
        await talk.do(Begin("staff"))


async def pick(talk: Talk, project: Project, has_outcomes: bool) -> str:
    """The button that leads elsewhere, from whichever page of the answers it was tapped on."""
    counts = for_staff(talk).counts(project.id)
    pages = tally(project, counts, talk.ports.wording)
    later = (talk.words("more", title=project.title, at=page, of=len(pages)) for page in range(2, len(pages) + 1))
    heads = (how_it_stands(talk, project, counts), *later)
    at = 0
    while True:
        here = min(at, len(pages) - 1)  # answers may have been taken back meanwhile
        rows = buttons(talk, project, has_outcomes, more=here + 1 < len(pages), top=here > 0)
        screen = Menu((heads[here], *pages[here]), rows)
        action: str = await talk.ask(f"page-{at}" if at else "page", screen, same=True, rests=True)
        if action == "top":
            talk.start_again()
        if action != "more":
            return action
        at += 1


def how_it_stands(talk: Talk, project: Project, counts: Counts) -> Text:
    """People, views, and by when they are told."""
    return talk.words(
        "page",
        title=project.title,
        state=words("staff-state", state=project.state),
        by=project.promised,
        people=counts.contributors,
        views=counts.views,
        waiting=counts.waiting,
        followers=counts.followers,
    )


def buttons(
    talk: Talk, project: Project, has_outcomes: bool, *, more: bool, top: bool
) -> tuple[tuple[Option, ...], ...]:
    """What leads on through the answers, and to everything else."""
    leaf = (*((option(talk, "more", "⬇️"),) if more else ()), *((option(talk, "top", "⬆️"),) if top else ()))
    written = (option(talk, "outcome", "✍️"), *((option(talk, "outcomes", "📬"),) if has_outcomes else ()))
    turn = option(talk, "close", "🔒") if project.state == "open" else option(talk, "open", "🟢")
    return (leaf, (option(talk, "views", "👀"),), written, (turn, option(talk, "back", "⬅️")))


async def set_state(talk: Talk, project: Project, action: str) -> None:
    """Open or close it, after one clear question; nothing happens if someone else was quicker."""
    sure = Menu((talk.words(f"sure-{action}", title=project.title),), ((option(talk, "yes"), option(talk, "no")),))
    if await talk.ask("sure", sure, same=True, rests=True) != "yes":
        talk.start_again()
    after = STATE_AFTER[action]
    already = project.state == after
    if not already:
        await talk.do(SetProjectState(project.id, after))
    said = talk.words(f"already-{after}" if already else f"now-{after}", title=project.title)
    await talk.ask("changed", Menu((said,), ((option(talk, "back", "⬅️"),),)), same=True, rests=True)
    talk.start_again()


async def choose_outcome(talk: Talk, project: Project, outcomes: list[Outcome]) -> None:
    """Which outcome to see the progress of."""
    rows = tuple((as_button(talk, outcome),) for outcome in outcomes[:MOST_OUTCOMES])
    which = Menu((talk.words("outcomes", title=project.title),), (*rows, (option(talk, "back", "⬅️"),)))
    picked = await talk.ask("which", which, same=True, rests=True)
    if picked == "back":
        talk.start_again()
    await talk.do(Begin("staff-progress", {"outcome": picked}))


def as_button(talk: Talk, outcome: Outcome) -> Option:
    """What came of it, and whether it has gone."""
    state = words("staff-outcome-state", state=outcome.state)
    return Option(outcome.id, talk.words("one-outcome", result=outcome.result, state=state))


FLOW = Flow("staff-project", staff_project, staff=True, expires=timedelta(days=7))
