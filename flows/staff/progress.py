"""How far an outcome has got, in one message that is kept up to date; and a way to stop what has not gone."""

from __future__ import annotations

from datetime import timedelta

from flows.effects import Begin, CancelOutcome
from flows.engine import Talk
from flows.messages import Literal, words
from flows.ports import Outcome
from flows.run import Flow
from flows.staff.desk import Menu, for_staff, option

OVER = frozenset({"sent", "cancelled"})


async def staff_progress(talk: Talk) -> None:
    """Refresh it, cancel what has not gone, or go back."""
    outcome = talk.ports.outcome(talk.args["outcome"])
    if outcome is None:
        await talk.say("gone")
        return
    action = await talk.ask("page", page(talk, outcome), same=True, rests=True)
    if action == "refresh":
        talk.start_again()
    elif action == "cancel":
        await cancel(talk, outcome)
    else:
        await talk.do(Begin("staff-project", {"project": outcome.project}))


def page(talk: Talk, outcome: Outcome) -> Menu:
    """The people it reached, and the ones it did not."""
    so_far = for_staff(talk).progress(outcome.id)
    project = talk.ports.project(outcome.project)
    head = talk.words(
        "page",
        title=project.title if project else Literal(outcome.project),
        state=words("staff-outcome-state", state=outcome.state),
        sent=so_far.sent,
        not_delivered=so_far.not_delivered,
        blocked=so_far.blocked,
        unknown=so_far.unknown,
        left=so_far.left,
        cancelled=so_far.cancelled,
    )
    may_cancel = () if outcome.state in OVER else (option(talk, "cancel", "🛑"),)
    return Menu((head,), ((option(talk, "refresh", "🔄"), *may_cancel), (option(talk, "back", "⬅️"),)))


async def cancel(talk: Talk, outcome: Outcome) -> None:
    """Stop it, after one clear question."""
    left = for_staff(talk).progress(outcome.id).left
    sure = Menu((talk.words("sure", left=left),), ((option(talk, "stop", "🛑"), option(talk, "keep", "📨")),))
    if await talk.ask("sure", sure, same=True, rests=True) != "stop":
        talk.start_again()
    await talk.do(CancelOutcome(outcome.id))
    await talk.ask(
        "stopped", Menu((talk.words("stopped"),), ((option(talk, "refresh", "🔄"),),)), same=True, rests=True
    )
    talk.start_again()


FLOW = Flow("staff-progress", staff_progress, staff=True, expires=timedelta(days=30))
